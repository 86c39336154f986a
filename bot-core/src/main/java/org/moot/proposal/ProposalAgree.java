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

/** Agrees with the text as it stands. */
final class ProposalAgree implements Command {
    private final Answering answering;
    private final Parameter<Proposal> proposal;

    ProposalAgree(Answering answering, Proposals proposals, Here here) {
        this.answering = answering;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal agree";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal);
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
        return answering.take(id, PersonId.asking(asked), Stand.AGREE, "", "", asked.now());
    }
}
