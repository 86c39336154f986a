package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Ends a call when a third of the answers ask for a vote. */
final class ProposalVoteAsked implements ByTheClock {
    private final CallClosing closing;
    private final Parameter<Proposal> proposal;

    ProposalVoteAsked(CallClosing closing, Proposals proposals, Here here) {
        this.closing = closing;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.VOTE_ASKED;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal);
    }

    @Override
    public void at(Asked asked) {
        closing.whenVoteIsAsked(asked.the(proposal).id(), asked.now());
    }
}
