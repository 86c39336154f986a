package org.moot.moot;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Whether what somebody says in one hall is said again in the others. */
final class MeMirror implements Command {
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final Parameter<String> WHETHER = Parameters.choice("mirrored", List.of(ON, OFF), OFF);

    private final Unmirrored unmirrored;

    MeMirror(Unmirrored unmirrored) {
        this.unmirrored = unmirrored;
    }

    @Override
    public String name() {
        return "me mirror";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(WHETHER);
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
        boolean off = asked.the(WHETHER).equals(OFF);
        unmirrored.put(PersonId.asking(asked), off);
        return Post.saying(
                off ? "moot.you-are-not-mirrored" : "moot.you-are-mirrored",
                new Text.Typed("me mirror " + (off ? ON : OFF)));
    }
}
