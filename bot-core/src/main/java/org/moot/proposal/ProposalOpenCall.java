package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Opens the call that somebody asked for. */
final class ProposalOpenCall implements ByTheClock {
    private final CallOpening opening;
    private final Parameter<Proposal> proposal;

    ProposalOpenCall(CallOpening opening, Proposals proposals, Here here) {
        this.opening = opening;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.OPEN_CALL;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal);
    }

    @Override
    public void at(Asked asked) {
        opening.whenDue(asked.the(proposal).id(), asked.now());
    }
}
