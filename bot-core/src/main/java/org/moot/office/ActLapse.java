package org.moot.office;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Ends what nobody approved within its 48 hours. */
final class ActLapse implements Command {
    private final Parameter<Act> act;
    private final TwoPersons two;

    ActLapse(Parameter<Act> act, TwoPersons two) {
        this.act = act;
        this.two = two;
    }

    @Override
    public String name() {
        return TwoPersons.LAPSE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(act);
    }

    @Override
    public Permission needs() {
        return Permission.CLOCK;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        two.lapse(asked.the(act), asked.now());
        return Post.saying("office.clock-done");
    }
}
