package org.moot.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** What one can say: the groups of commands, one group, or one command, all from the commands themselves. */
public final class Help implements Command {
    private static final Parameter<String> ABOUT =
            Parameters.line("command", 60, "proposal draft").optional();

    private final Supplier<Commands> commands;
    private final Words words;

    public Help(Supplier<Commands> commands, Words words) {
        this.commands = commands;
        this.words = words;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ABOUT);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.NOTHING;
    }

    @Override
    public Post perform(Asked asked) {
        return asked.maybe(ABOUT).map(typed -> about(typed, asked)).orElseGet(this::everything);
    }

    private Post everything() {
        List<Text> lines = commands.get().groups().stream()
                .filter(group -> !group.equals(name()))
                .map(group -> Text.of("help.line", Text.plain(group), Text.of("help.group." + group)))
                .toList();
        return Post.titled(Text.of("help.title"))
                .prose(Text.lines(lines))
                .prose("help.more", new Text.Typed("help vote"), new Text.Typed("help vote cast"))
                .done();
    }

    private Post about(String typed, Asked asked) {
        String name = typed.toLowerCase(Locale.ROOT);
        Optional<Command> one =
                commands.get().named(name).filter(it -> !it.needs().has(Standing.CLOCK));
        if (one.isPresent() && name.contains(" ")) {
            return one(one.get(), asked);
        }
        List<Command> group = commands.get().forPeople().stream()
                .filter(command -> Commands.group(command).equals(name))
                .toList();
        if (group.size() > 1) {
            return group(name, group);
        }
        return one(one.orElseThrow(() -> unknown(typed)), asked);
    }

    private Post group(String name, List<Command> group) {
        List<Text> lines = group.stream()
                .map(command -> Text.of("help.line", new Text.Typed(command.name()), HelpWords.sentence(command)))
                .toList();
        return Post.titled(Text.plain(name))
                .prose("help.group." + name)
                .prose(Text.lines(lines))
                .prose(
                        "help.more-group",
                        new Text.Typed("help " + group.getFirst().name()))
                .done();
    }

    private Post one(Command command, Asked asked) {
        Post.Writer post = Post.titled(Text.plain(command.name()))
                .prose(HelpWords.sentence(command))
                .prose("help.example", new Text.Typed(HelpWords.example(command)));
        for (Parameter<?> parameter : command.parameters()) {
            post.fact(HelpWords.fact(parameter));
        }
        post.fact("help.who", Text.of("help.right." + command.needs().key()));
        HelpWords.remark(command, words, asked.asker().reader().language())
                .ifPresent(remark -> post.fact("help.remark", remark));
        return post.fact(
                        "help.answer",
                        Text.of("help.answer." + command.answers().name().toLowerCase(Locale.ROOT)))
                .done();
    }

    private Refusal unknown(String typed) {
        String nearest = commands.get().nearest(typed).stream().collect(Collectors.joining(", "));
        return Refusal.because("help.unknown", typed, nearest, new Text.Typed("help"));
    }
}
