package org.moot.assembly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Doors;
import org.moot.people.Person;

/** Admits somebody to the party; a second time only moves them to another constituency, if that is what is said. */
final class MemberAdmit implements Command {
    private static final Parameter<String> CONSTITUENCY =
            Handle.parameter("constituency", "leeds-north").optional();

    private final Parameter<Person> person;
    private final Subscriptions subscriptions;
    private final Assemblies assemblies;
    private final Doors doors;

    MemberAdmit(Parameter<Person> person, Subscriptions subscriptions, Assemblies assemblies, Doors doors) {
        this.person = person;
        this.subscriptions = subscriptions;
        this.assemblies = assemblies;
        this.doors = doors;
    }

    @Override
    public String name() {
        return "member admit";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(person, CONSTITUENCY);
    }

    @Override
    public Permission needs() {
        return Right.MEMBERSHIP_OFFICE;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Optional<Assembly> constituency = asked.maybe(CONSTITUENCY).flatMap(assemblies::called);
        constituency.ifPresent(it -> Refusal.unless(
                it.kind() == Kind.CONSTITUENCY,
                "assembly.no-constituency",
                it.name(),
                new Text.Typed("assembly list")));
        var outcome = subscriptions.admit(asked.the(person).id(), asked.maybe(CONSTITUENCY), asked.now());
        String where = asked.maybe(CONSTITUENCY).orElse("");
        String name = outcome.person().name();
        return switch (outcome.change()) {
            case MOVED -> moved(outcome.person(), where);
            case ADMITTED -> {
                doors.tell(outcome.person().id(), toTheMember(outcome.assemblies()));
                boolean isThere = where.isEmpty() || constituency.isPresent();
                yield Post.saying(isThere ? "assembly.admitted" : "assembly.admitted-no-constituency", name, where);
            }
            default -> Post.saying("assembly.member-already", name);
        };
    }

    private Post moved(Person moved, String where) {
        doors.tell(moved.id(), Post.saying("assembly.you-are-moved", where, new Text.Typed("me show")));
        return Post.saying("assembly.moved", moved.name(), where);
    }

    private static Post toTheMember(List<Assembly> assemblies) {
        if (assemblies.isEmpty()) {
            return Post.saying("assembly.you-are-member");
        }
        String names = assemblies.stream().map(Assembly::name).collect(Collectors.joining(", "));
        return Post.saying("assembly.you-are-member-in", names, new Text.Typed("me show"));
    }
}
