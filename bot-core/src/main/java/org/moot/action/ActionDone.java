package org.moot.action;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;

/** Says that one has done what one took on, and what came of it. */
final class ActionDone implements Command {
    private static final Parameter<String> OUTCOME =
            Parameters.text("outcome", 1000, "The council gives us forty saplings.");

    private final Staffing staffing;
    private final Parameter<Action> action;

    ActionDone(Staffing staffing) {
        this.staffing = staffing;
        this.action = ActionParameter.of(staffing.actions());
    }

    @Override
    public String name() {
        return "action done";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(action, OUTCOME);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PUBLICLY;
    }

    @Override
    public Post perform(Asked asked) {
        Action taken = asked.the(action);
        PersonId by = PersonId.asking(asked);
        Refusal.unless(taken.by().equals(by), "action.not-yours");
        staffing.actions().change(taken.number(), it -> {
            Refusal.when(it.done().isPresent(), "action.done-already");
            return it.doneWith(asked.the(OUTCOME), asked.now());
        });
        staffing.refresh(taken.decision());
        return Post.saying("action.done", staffing.names().of(by), taken.what(), asked.the(OUTCOME));
    }
}
