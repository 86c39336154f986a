package org.moot.office;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** Agrees, as the second person, to what is out of the rule; it is done a moment later and told in every hall. */
final class ActApprove implements Command {
    private final Parameter<Act> act;
    private final TwoPersons two;

    ActApprove(Parameter<Act> act, TwoPersons two) {
        this.act = act;
        this.two = two;
    }

    @Override
    public String name() {
        return "act approve";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(act);
    }

    @Override
    public Permission needs() {
        return Right.TWO_PERSONS;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        Act approved = two.approve(asked.the(act), PersonId.asking(asked), asked.now());
        return Post.saying("office.act-you-approved", approved.number(), two.words(approved));
    }
}
