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
import org.moot.conversation.Text;
import org.moot.moot.Floor;
import org.moot.people.PersonId;

/** Somebody takes over a proposal that its author let go of. */
final class ProposalRescue implements Command {
    private final Withdrawing withdrawing;
    private final Floor floor;
    private final Parameter<Proposal> proposal;

    ProposalRescue(Withdrawing withdrawing, Floor floor, Proposals proposals, Here here) {
        this.withdrawing = withdrawing;
        this.floor = floor;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal rescue";
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
        Proposal about = asked.the(proposal);
        PersonId by = PersonId.asking(asked);
        floor.check(by, about.assembly(), asked.now());
        Proposal rescued = withdrawing.rescue(about.id(), by, asked.now());
        return Post.saying("proposal.you-rescued", Text.plain(rescued.title()));
    }
}
