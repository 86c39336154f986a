package org.moot.vote;

import java.time.Instant;
import java.util.Set;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.vote.Vote.State;

/** Ends a vote without a result: its ballots are destroyed unread, and its question goes on. */
final class VoidVote implements VoteDeed {
    private final Affair affair;
    private final Voiding voiding;

    VoidVote(Affair affair, Voiding voiding) {
        this.affair = affair;
        this.voiding = voiding;
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
        boolean isMeant = vote.isUnderWay() || vote.state() instanceof State.Void;
        Text tooLate = Text.of("vote.act-too-late");
        return isMeant ? voiding.of(vote, now).orElse(tooLate) : tooLate;
    }
}
