package org.moot.vote;

import java.time.Instant;
import java.util.Set;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.vote.Vote.State;

/**
 * Lets a vote go on whose database was restored from an older copy, with the ballots that the copy had; for a day at least, so
 * that whoever's ballot is missing can vote again.
 */
final class ResumeVote implements VoteDeed {
    private final Affair affair;
    private final Interventions interventions;
    private final Hours hours;

    ResumeVote(Affair affair, Interventions interventions, Hours hours) {
        this.affair = affair;
        this.interventions = interventions;
        this.hours = hours;
    }

    @Override
    public String kind() {
        return "vote-resume";
    }

    @Override
    public String command() {
        return "vote resume";
    }

    @Override
    public Text words(Act act) {
        return Text.of("vote.act-resume", affair.vote(act).question(), Hours.NOTICE.toHours());
    }

    @Override
    public Set<PersonId> concerned(Act act) {
        return affair.concerns(act);
    }

    @Override
    public void check(Act act, Instant now) {
        Vote vote = affair.vote(act);
        Refusal.unless(vote.state() instanceof State.Paused, "vote.act-not-paused");
        Refusal.unless(
                interventions.hasLink(vote.id()), "vote.act-unlinked", new Text.Typed("vote void #" + vote.id()));
    }

    @Override
    public Text perform(Act act, Instant now) {
        Vote vote = affair.read(act);
        if (vote.state() instanceof State.Paused paused) {
            resume(vote, affair.in(() -> closes(vote, paused, act.approved())), now);
        }
        Vote open = affair.read(act);
        return open.state() instanceof State.Open
                ? Text.of("vote.act-closes-now", open.closes())
                : Text.of("vote.act-too-late");
    }

    private void resume(Vote vote, Instant closes, Instant now) {
        try {
            interventions.resume(vote.id(), closes, now);
        } catch (Refusal overtaken) {
            // another instance did it, or it became void: where the vote stands now tells which
        }
    }

    private Instant closes(Vote vote, State.Paused paused, Instant approved) {
        Instant least = hours.soonest(vote, approved);
        return least.isAfter(paused.closes()) ? least : paused.closes();
    }
}
