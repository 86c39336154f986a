package org.moot.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.moot.conversation.Refusal;
import org.moot.proposal.Rewording.State;

/** What becomes of other texts for the same question. Pure. */
final class Amendments {
    /** With the version and <em>keep things as they are</em> that makes the 20 options of a vote. */
    static final int MOST_ALTERNATIVES = 18;

    private Amendments() {}

    /** One more, offered or standing. */
    static Proposal with(Proposal proposal, Rewording more) {
        long waiting = proposal.rewordings().stream()
                .filter(it -> it.state() == State.OFFERED || it.state() == State.ALTERNATIVE)
                .count();
        Refusal.unless(waiting < MOST_ALTERNATIVES, "proposal.too-many-alternatives", MOST_ALTERNATIVES);
        var all = new ArrayList<>(proposal.rewordings());
        all.add(more);
        return proposal.with(proposal.versions(), all);
    }

    /** What the author did not take stands as an alternative. */
    static Proposal standing(Proposal proposal) {
        return each(proposal, it -> it.state() == State.OFFERED ? it.now(State.ALTERNATIVE) : it);
    }

    static Proposal standing(Proposal proposal, int number) {
        return each(
                proposal, it -> it.number() == number && it.state() == State.OFFERED ? it.now(State.ALTERNATIVE) : it);
    }

    static Proposal now(Proposal proposal, int number, State state) {
        return each(proposal, it -> it.number() == number ? it.now(state) : it);
    }

    private static Proposal each(Proposal proposal, UnaryOperator<Rewording> step) {
        List<Rewording> all = proposal.rewordings().stream().map(step).toList();
        return proposal.with(proposal.versions(), all);
    }
}
