package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Ends the time in which somebody could take over a proposal that was withdrawn. */
final class ProposalEndRescue implements ByTheClock {
    private final Withdrawing withdrawing;
    private final Parameter<Proposal> proposal;

    ProposalEndRescue(Withdrawing withdrawing, Proposals proposals, Here here) {
        this.withdrawing = withdrawing;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.END_RESCUE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal);
    }

    @Override
    public void at(Asked asked) {
        withdrawing.end(asked.the(proposal).id(), asked.now());
    }
}
