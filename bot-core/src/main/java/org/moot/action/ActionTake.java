package org.moot.action;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;

/** Says what one will do because of a decision. */
final class ActionTake implements Command {
    private static final int MOST = 100;
    private static final Parameter<String> WHAT = Parameters.line("what", 300, "I will ask the council for saplings");

    private final Staffing staffing;
    private final Parameter<Decision> decision;

    ActionTake(Staffing staffing) {
        this.staffing = staffing;
        this.decision = staffing.decision();
    }

    @Override
    public String name() {
        return "action take";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(decision, WHAT);
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
        Decision decided = asked.the(decision);
        PersonId by = PersonId.asking(asked);
        staffing.floor().check(by, decided.assembly(), asked.now());
        Refusal.when(staffing.actions().of(decided.number()).size() >= MOST, "action.too-many");
        long number = staffing.actions().next();
        staffing.actions()
                .add(new Action(
                        number,
                        decided.assembly(),
                        decided.number(),
                        by,
                        asked.the(WHAT),
                        asked.now(),
                        Optional.empty()));
        staffing.refresh(decided.number());
        return Post.saying(
                "action.taken",
                staffing.names().of(by),
                asked.the(WHAT),
                number,
                new Text.Typed("action done " + number));
    }
}
