package org.moot.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.Here;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** The author lets go of a proposal, or whoever offered an amendment takes it back. */
final class ProposalWithdraw implements Command {
    private static final Parameter<Long> AMENDMENT =
            Parameters.number("amendment", "1").optional();

    private final Withdrawing withdrawing;
    private final Rewriting rewriting;
    private final Parameter<Proposal> proposal;

    ProposalWithdraw(Withdrawing withdrawing, Rewriting rewriting, Proposals proposals, Here here) {
        this.withdrawing = withdrawing;
        this.rewriting = rewriting;
        this.proposal = ProposalParameter.of(proposals, here);
    }

    @Override
    public String name() {
        return "proposal withdraw";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(proposal, AMENDMENT);
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
        Optional<Integer> amendment = asked.maybe(AMENDMENT).map(Drafts::small);
        if (amendment.isPresent()) {
            rewriting.takeBack(about.id(), amendment.get(), by);
            return Post.saying("proposal.you-took-back", amendment.get());
        }
        Instant until = withdrawing.withdraw(about.id(), by, asked.now());
        return Post.saying("proposal.you-withdrew", Text.plain(about.title()), until);
    }
}
