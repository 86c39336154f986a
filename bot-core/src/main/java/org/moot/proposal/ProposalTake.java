package org.moot.proposal;

import java.util.List;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.people.PersonId;

/** The author takes another's words as a new version. */
final class ProposalTake implements Command {
    private static final Parameter<Long> NUMBER = Parameters.number("number", "1");

    private final Rewriting rewriting;
    private final Parameter<Proposal> proposal;

    ProposalTake(Rewriting rewriting, Proposals proposals, Here here) {
        this.rewriting = rewriting;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal take";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(NUMBER, proposal);
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
        int number = Drafts.small(asked.the(NUMBER));
        Proposal changed = rewriting.take(about.id(), number, PersonId.asking(asked), asked.now());
        return Post.saying("proposal.you-took", number, changed.current().number());
    }
}
