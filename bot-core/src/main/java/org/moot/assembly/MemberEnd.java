package org.moot.assembly;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.Doors;
import org.moot.people.Person;

/** Notes that somebody is no longer a member of the party; they stay a participant wherever they joined by choice. */
final class MemberEnd implements Command {
    private final Parameter<Person> person;
    private final Subscriptions subscriptions;
    private final Doors doors;

    MemberEnd(Parameter<Person> person, Subscriptions subscriptions, Doors doors) {
        this.person = person;
        this.subscriptions = subscriptions;
        this.doors = doors;
    }

    @Override
    public String name() {
        return "member end";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(person);
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
        var outcome = subscriptions.end(asked.the(person).id(), asked.now());
        String name = outcome.person().name();
        if (outcome.change() == Subscriptions.Change.NOTHING) {
            return Post.saying("assembly.no-member", name);
        }
        doors.tell(
                outcome.person().id(),
                Post.saying(
                        "assembly.your-membership-ended", new Text.Typed("me show"), new Text.Typed("office list")));
        return Post.saying("assembly.membership-ended", name);
    }
}
