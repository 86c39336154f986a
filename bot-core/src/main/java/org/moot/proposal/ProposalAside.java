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

/** Stands aside, with a reason: one does not agree and does not stop it. */
final class ProposalAside implements Command {
    private static final Parameter<String> REASON =
            Reasons.of("reason", "proposal.aside-needs", "I am away when it is done");

    private final Answering answering;
    private final Parameter<Proposal> proposal;

    ProposalAside(Answering answering, Proposals proposals, Here here) {
        this.answering = answering;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal aside";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, REASON);
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
        return answering.take(id, PersonId.asking(asked), Stand.ASIDE, asked.the(REASON), "", asked.now());
    }
}
