package org.moot.vote;

import java.time.Instant;
import java.util.Set;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.vote.Vote.State;

/** Closes an open vote before its time, a day after two persons agreed: whoever has not voted yet still can. */
final class EndVote implements VoteDeed {
    private final Affair affair;
    private final Interventions interventions;
    private final Hours hours;

    EndVote(Affair affair, Interventions interventions, Hours hours) {
        this.affair = affair;
        this.interventions = interventions;
        this.hours = hours;
    }

    @Override
    public String kind() {
        return "vote-end";
    }

    @Override
    public String command() {
        return "vote end";
    }

    @Override
    public Text words(Act act) {
        return Text.of("vote.act-end", affair.vote(act).question(), Hours.NOTICE.toHours());
    }

    @Override
    public Set<PersonId> concerned(Act act) {
        return affair.concerns(act);
    }

    @Override
    public void check(Act act, Instant now) {
        Vote vote = affair.vote(act);
        Refusal.unless(vote.state() instanceof State.Open, "vote.act-not-open");
        Refusal.unless(hours.soonest(vote, now).isBefore(vote.closes()), "vote.act-ends-anyway", vote.closes());
    }

    @Override
    public Text perform(Act act, Instant now) {
        return affair.whileOpen(act, vote -> {
            Instant closes = affair.in(() -> hours.soonest(vote, act.approved()));
            if (closes.isBefore(vote.closes())) {
                interventions.closeEarly(vote.id(), closes, now);
            }
            return Text.of("vote.act-closes-now", affair.read(act).closes());
        });
    }
}
