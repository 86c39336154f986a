package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.vote.Vote.State;

/**
 * Closes a vote whose time has come. It looks for outages first; then the box closes under its own lock and its own clock, with
 * the record of it; then it says so. Any instance may do it, any number of times.
 */
final class VoteClose implements Command {
    /** The box goes by the database's clock, which may be a little behind. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Parameter<Vote> vote;
    private final Transaction transaction;
    private final BallotBox box;
    private final Hours hours;

    VoteClose(Parameter<Vote> vote, Transaction transaction, BallotBox box, Hours hours) {
        this.vote = vote;
        this.transaction = transaction;
        this.box = box;
        this.hours = hours;
    }

    @Override
    public String name() {
        return Hours.CLOSE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote);
    }

    @Override
    public Permission needs() {
        return Permission.CLOCK;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        Vote open = asked.the(vote);
        if (open.state() instanceof State.Open state) {
            Instant closes = transaction.in(() -> hours.closing(open, state, asked.now()));
            boolean later = closes.isAfter(state.closes()) && box.extend(open.id(), closes);
            if (later) {
                transaction.in(() -> hours.extended(open.id(), closes, Amendment.Cause.OUTAGE, asked.now()));
            } else {
                close(open, asked.now());
            }
        }
        return Post.saying("vote.clock-done");
    }

    private void close(Vote open, Instant now) {
        Optional<BallotBox.Closing> closing = box.close(open.id(), it -> Minutes.closed(open, it, now));
        if (closing.isPresent()) {
            transaction.in(() -> hours.closed(open.id(), now));
        } else {
            Instant again = open.closes().isAfter(now) ? open.closes() : now.plus(MOMENT);
            transaction.in(() -> hours.lookAgain(open, again));
        }
    }
}
