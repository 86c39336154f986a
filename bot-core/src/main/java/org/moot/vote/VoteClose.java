package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.moot.command.Parameter;
import org.moot.command.Transaction;
import org.moot.vote.Vote.State;

/**
 * Closes a vote whose time has come. It looks for outages first; then the box closes under its own lock and its own clock, with
 * the record of it; then it says so. Any instance may do it, any number of times.
 */
record VoteClose(Parameter<Vote> vote, Transaction transaction, BallotBox box, CastLog log, Hours hours)
        implements VoteHour {
    /** The box goes by the database's clock, which may be a little behind. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    @Override
    public String name() {
        return Hours.CLOSE;
    }

    @Override
    public void at(Vote open, Instant now) {
        if (open.state() instanceof State.Open state) {
            Instant closes = transaction.in(() -> hours.closing(open, state, now));
            boolean later = closes.isAfter(state.closes()) && box.extend(open.id(), closes);
            if (later) {
                transaction.in(() -> hours.extended(open.id(), closes, Amendment.Cause.OUTAGE, now));
            } else {
                close(open, now);
            }
        }
    }

    private void close(Vote open, Instant now) {
        Optional<BallotBox.Closing> closing = box.close(open.id(), it -> Minutes.closed(open, it, now));
        if (closing.isPresent()) {
            log.close(open, now);
            transaction.in(() -> hours.closed(open.id(), now));
        } else {
            Instant again = open.closes().isAfter(now) ? open.closes() : now.plus(MOMENT);
            transaction.in(() -> hours.lookAgain(open, again));
        }
    }
}
