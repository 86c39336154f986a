package org.moot.proposal;

import java.time.ZoneId;
import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Reminds those who count in a call and have not answered. */
final class ProposalRemind implements ByTheClock {

    private final CallReminder reminder;
    private final Parameter<Proposal> proposal;

    ProposalRemind(CallReminder reminder, Proposals proposals, Here here) {
        this.reminder = reminder;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return Schedule.REMIND;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, Given.ZONE);
    }

    @Override
    public void at(Asked asked) {
        reminder.remind(asked.the(proposal), asked.maybe(Given.ZONE).map(ZoneId::of), asked.now());
    }
}
