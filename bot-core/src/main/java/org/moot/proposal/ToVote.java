package org.moot.proposal;

import java.time.Instant;
import org.moot.conversation.Text;
import org.moot.time.Deadlines;

/** Sends a question to a STAR vote. */
final class ToVote {
    private final Proposals proposals;
    private final VoteStart votes;
    private final Herald herald;
    private final Schedule schedule;

    ToVote(Proposals proposals, VoteStart votes, Herald herald, Deadlines deadlines) {
        this.proposals = proposals;
        this.votes = votes;
        this.herald = herald;
        this.schedule = new Schedule(deadlines);
    }

    /** @param why said in the thread: how the call ended */
    void send(Proposal proposal, Text why, Instant now) {
        schedule.clear(proposal.id());
        herald.event(proposal, Text.of("proposal.goes-to-vote", why));
        long vote = votes.announce(proposal, now);
        Proposal voting = proposals.change(proposal.id(), it -> it.at(new Stage.Voting(vote)));
        herald.showToMembers(voting);
    }
}
