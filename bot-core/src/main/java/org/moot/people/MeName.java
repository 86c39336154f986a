package org.moot.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;

/** Changes how somebody is shown, and whether the public library may show it too. */
final class MeName implements Command {
    private static final Parameter<String> NAME =
            Parameters.line("name", Person.LONGEST_NAME, "Ana").optional();
    private static final Parameter<String> PUBLIC =
            Parameters.choice("public", List.of("yes", "no"), "yes").optional();
    /** So that {@code me name public} works as it is said. */
    private static final Map<String, String> SHORTHAND =
            Map.of("public", "yes", "public yes", "yes", "public no", "no");

    private final People people;

    MeName(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "me name";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(NAME, PUBLIC);
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
        Optional<String> shorthand = asked.maybe(NAME).map(it -> SHORTHAND.get(it.toLowerCase(Locale.ROOT)));
        Optional<String> name = shorthand.isPresent() ? Optional.empty() : asked.maybe(NAME);
        Optional<Boolean> publicly = asked.maybe(PUBLIC).or(() -> shorthand).map("yes"::equals);
        Refusal.when(
                name.isEmpty() && publicly.isEmpty(),
                "people.no-name",
                new Text.Typed("me name Ana"),
                new Text.Typed("me name public"));
        Person now = people.change(PersonId.asking(asked), it -> {
            Person named = name.map(it::called).orElse(it);
            return publicly.map(named::showingName).orElse(named);
        });
        return Post.saying(
                now.namePublic() ? "people.shown-publicly" : "people.shown-here",
                now.name(),
                new Text.Typed(now.namePublic() ? "me name public no" : "me name public yes"));
    }
}
