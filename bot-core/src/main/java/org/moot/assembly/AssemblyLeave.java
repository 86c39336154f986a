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

    AssemblyLeave(Parameter<Assembly> assembly, Entrance entrance, Roster roster) {
        this.assembly = assembly;
        this.entrance = entrance;
        this.roster = roster;
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
        boolean asMember = still && roster.of(person).contains(left.id());
        if (was) {
            return Post.saying(
                    still ? "assembly.left-but-counted" : "assembly.left",
                    left.name(),
                    new Text.Typed("assembly join " + left.handle()));
        }
        Refusal.when(asMember, "assembly.leave-as-member", left.name());
        Refusal.when(still, "assembly.leave-by-seat", left.name(), new Text.Typed("me show"));
        throw Refusal.because("assembly.leave-not-in", left.name(), new Text.Typed("me show"));
    }
}
