package org.moot.vote;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.Proposal.Matter;
import org.moot.proposal.Proposals;
import org.moot.proposal.Returning;
import org.moot.proposal.Stage;
import org.moot.vote.Vote.State;

/**
 * Ends a vote without a result: its ballots are destroyed unread. A text goes back to deliberation; a question about people is
 * voted on again at once, because it has no deliberation of its own.
 */
final class VoidVote implements VoteDeed {
    private final Affair affair;
    private final Interventions interventions;
    private final Proposals proposals;
    private final Next next;

    /** Where the question goes. */
    record Next(Returning returning, Announcement votes, VoteHerald herald) {}

    VoidVote(Affair affair, Interventions interventions, Proposals proposals, Next next) {
        this.affair = affair;
        this.interventions = interventions;
        this.proposals = proposals;
        this.next = next;
    }

    @Override
    public String kind() {
        return "vote-void";
    }

    @Override
    public String command() {
        return "vote void";
    }

    @Override
    public Text words(Act act) {
        return Text.of("vote.act-void", affair.vote(act).question());
    }

    @Override
    public Set<PersonId> concerned(Act act) {
        return affair.concerns(act);
    }

    @Override
    public void check(Act act, Instant now) {
        Refusal.unless(affair.vote(act).isUnderWay(), "vote.act-not-under-way");
    }

    /** A vote that was counted meanwhile stays counted. */
    @Override
    public Text perform(Act act, Instant now) {
        Vote vote = affair.read(act);
        if (vote.isUnderWay()) {
            spoil(vote, now);
        }
        return affair.read(act).state() instanceof State.Void
                ? affair.in(() -> goOn(vote, now))
                : Text.of("vote.act-too-late");
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
