package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Closes a call whose time is over. */
final class ProposalCloseCall implements ByTheClock {
    private final CallClosing closing;
    private final Parameter<Proposal> proposal;

    ProposalCloseCall(CallClosing closing, Proposals proposals, Here here) {
        this.closing = closing;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.CLOSE_CALL;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal);
    }

    @Override
    public void at(Asked asked) {
        closing.whenDue(asked.the(proposal).id(), asked.now());
    }
}
