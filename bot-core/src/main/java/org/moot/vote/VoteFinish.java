package org.moot.vote;

import java.time.Instant;
import org.moot.command.Parameter;
import org.moot.command.Transaction;
import org.moot.vote.Vote.State;

/** Makes a result final when its challenge window is over: the seal key goes, then everything that it could open. */
record VoteFinish(Parameter<Vote> vote, Transaction transaction, VoteKeys keys, BallotBox box, Hours hours)
        implements VoteHour {

    @Override
    public String name() {
        return Hours.FINISH;
    }

    @Override
    public void at(Vote counted, Instant now) {
        if (counted.state() instanceof State.Counted state && !now.isBefore(state.becomesFinal())) {
            keys.destroySeal(counted.id());
            box.shred(counted.id(), Minutes.shredded(counted, now));
            transaction.in(() -> hours.ended(counted.id(), now));
        }
    }
}
