package org.moot.assembly;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Leaves an assembly that was joined by choice. */
final class AssemblyLeave implements Command {
    private final Parameter<Assembly> assembly;
    private final Entrance entrance;
    private final Roster roster;
    private final Offices offices;
    private final Audience audience;

    AssemblyLeave(Parameter<Assembly> assembly, Entrance entrance, Roster roster, Offices offices, Audience audience) {
        this.assembly = assembly;
        this.entrance = entrance;
        this.roster = roster;
        this.offices = offices;
        this.audience = audience;
    }

    @Override
    public String name() {
        return "assembly leave";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(assembly);
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
        Assembly left = asked.the(assembly);
        PersonId person = PersonId.asking(asked);
        boolean was = entrance.leave(left, person, asked.now());
        boolean still = roster.has(left.id(), person);
        if (!was) {
            throw notByChoice(left, person, still);
        }
        if (!still) {
            offices.left(left, person, asked.now()).forEach(office -> tellOf(office, left));
        }
        return Post.saying(
                still ? "assembly.left-but-counted" : "assembly.left",
                left.name(),
                new Text.Typed("assembly join " + left.handle()));
    }

    private void tellOf(String office, Assembly left) {
        audience.tell(left.id(), Post.saying("assembly.office-left", office, new Text.Typed("office call " + office)));
    }

    private Refusal notByChoice(Assembly left, PersonId person, boolean still) {
        if (still && roster.of(person).contains(left.id())) {
            return Refusal.because("assembly.leave-as-member", left.name());
        }
        return Refusal.because(
                still ? "assembly.leave-by-seat" : "assembly.leave-not-in", left.name(), new Text.Typed("me show"));
    }
}
