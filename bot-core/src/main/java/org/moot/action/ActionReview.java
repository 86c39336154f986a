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
import org.moot.proposal.Decision;

/** Says what came of a decision, once its review time has come. */
final class ActionReview implements Command {
    private static final Parameter<String> WORDS =
            Parameters.text("words", 1000, "The street is cooler; two trees died.");

    private final Staffing staffing;
    private final Parameter<Decision> decision;

    ActionReview(Staffing staffing) {
        this.staffing = staffing;
        this.decision = staffing.decision();
    }

    @Override
    public String name() {
        return "action review";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(decision, WORDS);
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
        Refusal.when(asked.now().isBefore(decided.review()), "action.too-early", decided.review());
        staffing.decisions().review(decided.number(), new Decision.Review(by, asked.the(WORDS), asked.now()));
        staffing.refresh(decided.number());
        return Post.saying("action.reviewed", staffing.names().of(by), decided.title(), asked.the(WORDS));
    }
}
