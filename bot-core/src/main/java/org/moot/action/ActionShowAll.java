package org.moot.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyParameter;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Names;

/** Lists who does what in an assembly. */
final class ActionShowAll implements Command {
    private static final int PAGE = 20;
    private static final Parameter<String> DONE =
            Parameters.choice("done", List.of("yes"), "yes").optional();
    private static final Parameter<Long> BEFORE =
            Parameters.number("before", "20").optional();

    private final Staffing staffing;
    private final Parameter<Assembly> assembly;

    ActionShowAll(Staffing staffing) {
        this.staffing = staffing;
        this.assembly = AssemblyParameter.of("assembly", staffing.assemblies(), staffing.here());
    }

    @Override
    public String name() {
        return "action list";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(assembly, DONE, BEFORE);
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
        Assembly here = asked.the(assembly);
        boolean done = asked.maybe(DONE).isPresent();
        List<Action> found =
                staffing.actions().page(here.id(), done, asked.maybe(BEFORE).orElse(Long.MAX_VALUE), PAGE + 1);
        if (found.isEmpty()) {
            return Post.saying(done ? "action.none-done" : "action.none", here.name(), others(here, !done));
        }
        List<Action> shown = found.subList(0, Math.min(PAGE, found.size()));
        var names = staffing.names().of(shown.stream().map(Action::by).collect(Collectors.toSet()));
        Post.Writer post = Post.titled(Text.of(done ? "action.list-done" : "action.list", here.name()))
                .items(shown.stream()
                        .map(action -> item(action, Optional.ofNullable(names.get(action.by()))))
                        .toList());
        if (found.size() > PAGE) {
            String before = Long.toString(shown.getLast().number());
            post.action("action.more", name(), filled(here, done, Map.of("before", before)));
        }
        return post.action(done ? "action.show-open" : "action.show-done", name(), filled(here, !done, Map.of()))
                .done();
    }

    private static Text.Typed others(Assembly here, boolean done) {
        return new Text.Typed("action list " + here.handle() + (done ? " done: yes" : ""));
    }

    private static Map<String, String> filled(Assembly here, boolean done, Map<String, String> more) {
        var filled = new HashMap<>(more);
        filled.put("assembly", here.handle());
        if (done) {
            filled.put("done", "yes");
        }
        return filled;
    }

    private static Block.Item item(Action action, Optional<Text.Named> by) {
        Text what =
                Text.of("action.one", action.number(), by.<Object>map(it -> it).orElse(Names.LEFT), action.what());
        return action.done()
                .map(done -> Post.item(what, Text.of("action.one-done", done.at(), done.outcome())))
                .orElseGet(() -> Post.item(what));
    }
}
