package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;

/** Lets an amendment that the author did not take stand as an alternative. */
final class ProposalLapse implements ByTheClock {
    private static final Parameter<Long> NUMBER = Parameters.number(Schedule.NUMBER, "1");

    private final Rewriting rewriting;
    private final Parameter<Proposal> proposal;

    ProposalLapse(Rewriting rewriting, Proposals proposals, Here here) {
        this.rewriting = rewriting;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.LAPSE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, NUMBER);
    }

    @Override
    public void at(Asked asked) {
        rewriting.lapse(asked.the(proposal).id(), Drafts.small(asked.the(NUMBER)));
    }
}
