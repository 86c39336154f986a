package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.people.PersonId;
import org.moot.proposal.Position.Stand;

/** Blocks, with a reason and an offer to help: this must not be decided as it stands. */
final class ProposalBlock implements Command {
    private static final Parameter<String> REASON =
            Reasons.of("reason", "proposal.block-needs", "The roots will break the drains");
    private static final Parameter<String> OFFER =
            Reasons.of("offer", "proposal.block-needs", "I will find out which trees have shallow roots");

    private final Answering answering;
    private final Parameter<Proposal> proposal;

    ProposalBlock(Answering answering, Proposals proposals, Here here) {
        this.answering = answering;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal block";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, REASON, OFFER);
    }

    @Override
    public Permission needs() {
        return Right.IN_ASSEMBLY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Post perform(Asked asked) {
        ProposalId id = asked.the(proposal).id();
        return answering.take(
                id, PersonId.asking(asked), Stand.BLOCK, asked.the(REASON), asked.the(OFFER), asked.now());
    }
}
