package org.moot.proposal;

import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Stage.Calling;
import org.moot.proposal.Stage.Decided;
import org.moot.proposal.Stage.Deliberation;
import org.moot.proposal.Stage.Lapsed;
import org.moot.proposal.Stage.Voting;
import org.moot.proposal.Stage.Withdrawn;

/** What can only be done while a proposal is talked about. */
final class Deliberations {
    private Deliberations() {}

    /** @throws Refusal that says where the proposal stands and what can be done there */
    static Deliberation of(Proposal proposal) {
        if (proposal.stage() instanceof Deliberation talk) {
            return talk;
        }
        throw refusal(proposal);
    }

    /** The talk or the call, in which positions are taken. */
    static Stage orCall(Proposal proposal) {
        return proposal.stage() instanceof Calling call ? call : of(proposal);
    }

    private static Refusal refusal(Proposal proposal) {
        String number = proposal.id().toString();
        return switch (proposal.stage()) {
            case Deliberation talk -> throw new IllegalStateException("nothing is wrong with talking");
            case Calling call ->
                Refusal.because("proposal.text-is-frozen", call.closes(), new Text.Typed("proposal concern " + number));
            case Voting vote -> Refusal.because("proposal.is-voted-on", new Text.Typed("vote show " + vote.vote()));
            case Decided decided ->
                Refusal.because(
                        "proposal.decided-before", decided.decision(), new Text.Typed("proposal revive " + number));
            case Lapsed lapsed
            when proposal.matter() != Matter.TEXT -> Refusal.because("proposal.is-lapsed-for-good", lapsed.at());
            case Lapsed lapsed ->
                Refusal.because("proposal.lapsed-before", lapsed.at(), new Text.Typed("proposal call " + number));
            case Withdrawn settled when proposal.matter() != Matter.TEXT -> Refusal.because("proposal.is-settled");
            case Withdrawn withdrawn ->
                Refusal.because("proposal.was-withdrawn", withdrawn.at(), new Text.Typed("proposal show " + number));
        };
    }
}
