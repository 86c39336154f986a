package org.moot.assembly;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Founds an assembly; the place it is said in becomes its hall where it is nobody's yet. */
final class AssemblyFound implements Command {
    private static final int MOST_TAGS = 10;
    private static final Parameter<String> NAME = Parameters.line("name", 80, "Tree Society");
    private static final Parameter<String> REMIT = Parameters.text("remit", 300, "Decides where trees are planted.");
    private static final Parameter<String> KIND = Parameters.choice(
                    "kind", Arrays.stream(Kind.values()).map(Kind::word).toList(), Kind.SOCIETY.word())
            .optional();
    private static final Parameter<String> HANDLE =
            Handle.parameter("handle", "trees").optional();
    private static final Parameter<String> TAGS =
            Parameters.line("tags", 200, "trees, streets").optional();

    private final Founding founding;
    private final Meeting meeting;

    AssemblyFound(Founding founding, Meeting meeting) {
        this.founding = founding;
        this.meeting = meeting;
    }

    @Override
    public String name() {
        return "assembly found";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(NAME, REMIT, KIND, HANDLE, TAGS);
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
    public Post perform(Asked asked) {
        Assembly assembly = founding.by(PersonId.asking(asked), plan(asked), asked.now());
        boolean meetsHere = meeting.couldBeHall(asked.request());
        if (meetsHere) {
            meeting.bind(asked.request().place(), false, assembly, asked.now());
        }
        Post.Writer post = Post.titled(Text.of("assembly.founded", assembly.name()))
                .prose("assembly.founded-handle", Text.plain(assembly.handle()));
        if (founding.isHome(assembly)) {
            post.prose("assembly.founded-home", new Text.Typed("member admit"));
        }
        return post.prose(
                        meetsHere ? "assembly.founded-here" : "assembly.founded-nowhere",
                        new Text.Typed("assembly hall " + assembly.handle()))
                .prose(
                        "assembly.founded-next",
                        new Text.Typed("assembly join " + assembly.handle()),
                        new Text.Typed("moot start"),
                        new Text.Typed("proposal draft"))
                .done();
    }

    private static Founding.Plan plan(Asked asked) {
        Kind kind = asked.maybe(KIND)
                .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(Kind.WORKING_GROUP);
        return new Founding.Plan(asked.the(NAME), asked.the(REMIT), kind, asked.maybe(HANDLE), tags(asked));
    }

    private static List<String> tags(Asked asked) {
        List<String> tags = asked.maybe(TAGS).stream()
                .flatMap(typed -> Stream.of(typed.split(",")))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        Refusal.when(tags.size() > MOST_TAGS, "assembly.too-many-tags", tags.size(), MOST_TAGS);
        return tags;
    }
}
