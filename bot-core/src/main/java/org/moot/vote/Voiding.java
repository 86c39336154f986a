package org.moot.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Proposals;
import org.moot.proposal.Returning;
import org.moot.proposal.Stage;
import org.moot.vote.Vote.State;

/**
 * Takes a vote out of the way that is never counted, and lets its question go on: a text goes back to deliberation; a question
 * about people is voted on again at once, because it has no deliberation of its own. Harmless when repeated.
 */
final class Voiding {
    private final Transaction transaction;
    private final Interventions interventions;
    private final Proposals proposals;
    private final Next next;

    /** Where the question goes. */
    record Next(Returning returning, Announcement votes, VoteHerald herald) {}

    Voiding(Transaction transaction, Interventions interventions, Proposals proposals, Next next) {
        this.transaction = transaction;
        this.interventions = interventions;
        this.proposals = proposals;
        this.next = next;
    }

    /** Where the question went; empty when the vote was counted meanwhile, which stays. */
    Optional<Text> of(Vote vote, Instant now) {
        spoil(vote, now);
        boolean isVoid = transaction.in(() -> interventions.found(vote.id())).state() instanceof State.Void;
        return isVoid ? Optional.of(transaction.in(() -> goOn(vote, now))) : Optional.empty();
    }

    private void spoil(Vote vote, Instant now) {
        try {
            interventions.spoil(vote.id(), now);
        } catch (Refusal overtaken) {
            // another instance did it, or the count was faster: where the vote stands now tells which
        }
    }

    private Text goOn(Vote voided, Instant now) {
        Proposal proposal = proposals.change(voided.proposal(), same -> same); // one instance after the other
        boolean isStill = proposal.stage().equals(new Stage.Voting(voided.id().value()));
        if (isStill && proposal.matter() == Matter.TEXT) {
            next.returning().afterVoid(proposal, now);
        } else if (isStill) {
            again(voided, proposal, now);
        }
        return Text.of(proposal.matter() == Matter.TEXT ? "vote.act-talked-again" : "vote.act-voted-again");
    }

    private void again(Vote voided, Proposal proposal, Instant now) {
        List<Vote.Option> options = voided.options().stream()
                .filter(option -> !option.id().equals(Announcement.KEEP))
                .toList();
        Vote again = next.votes().announce(proposal, options, now);
        Proposal voting = proposals.change(
                proposal.id(), it -> it.at(new Stage.Voting(again.id().value())));
        next.herald().tellIn(voting, Post.saying("vote.held-again", again.id().value(), again.closes()));
    }
}
