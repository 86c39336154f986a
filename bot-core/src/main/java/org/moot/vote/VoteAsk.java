package org.moot.vote;

import java.util.List;
import org.moot.assembly.Right;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.VoteAsking;

/** Asks, in a consensus call that one has answered, that the question goes to a STAR vote. */
final class VoteAsk implements Command {
    private final Parameter<Proposal> proposal;
    private final VoteAsking asking;

    VoteAsk(Parameter<Proposal> proposal, VoteAsking asking) {
        this.proposal = proposal;
        this.asking = asking;
    }

    @Override
    public String name() {
        return "vote ask";
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
        Proposal called = asked.the(proposal);
        boolean now = asking.ask(called.id(), PersonId.asking(asked), asked.now());
        return Post.saying(now ? "vote.asked-and-opens" : "vote.asked", called.title());
    }
}
