package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Ends the time in which somebody could take over a proposal that was withdrawn. */
final class ProposalEndRescue implements Command {
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
    public Permission needs() {
        return Permission.CLOCK;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        withdrawing.end(asked.the(proposal).id(), asked.now());
        return Drafts.DONE;
    }
}
