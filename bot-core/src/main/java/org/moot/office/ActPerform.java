package org.moot.office;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;

/** Does what two persons agreed on. It may come again after a crash. */
final class ActPerform implements Command {
    private final Parameter<Act> act;
    private final TwoPersons two;

    ActPerform(Parameter<Act> act, TwoPersons two) {
        this.act = act;
        this.two = two;
    }

    @Override
    public String name() {
        return TwoPersons.PERFORM;
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
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        two.perform(asked.the(act), asked.now());
        return Post.saying("office.clock-done");
    }
}
