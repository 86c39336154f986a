package org.moot.vote;

import java.time.Instant;
import org.moot.command.Parameter;
import org.moot.command.Transaction;
import org.moot.vote.Vote.State;

/**
 * Counts a closed vote: who took part is worked out; then the link key is destroyed, so that nobody can link a ballot to a
 * person any more; then seals are opened and counted. Each step is harmless when repeated, and goes on where another stopped.
 */
final class VoteCount implements VoteHour {
    private static final int SHOWN_FROM = 2000;

    private final Parameter<Vote> vote;
    private final Transaction transaction;
    private final Polling polling;
    private final Turnouts turnouts;
    private final VoteKeys keys;
    private final BallotBox box;
    private final Hours hours;
    private final Outcomes outcomes;

    /** Where ballots are, who is on the roll, and what is kept of it. */
    record Urn(Transaction transaction, Polling polling, Turnouts turnouts, VoteKeys keys, BallotBox box) {}

    VoteCount(Parameter<Vote> vote, Urn urn, Hours hours, Outcomes outcomes) {
        this.vote = vote;
        this.transaction = urn.transaction();
        this.polling = urn.polling();
        this.turnouts = urn.turnouts();
        this.keys = urn.keys();
        this.box = urn.box();
        this.hours = hours;
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return Hours.COUNT;
    }

    @Override
    public Parameter<Vote> vote() {
        return vote;
    }

    @Override
    public void at(Vote closed, Instant now) {
        if (closed.state() instanceof State.Closed) {
            keepTurnout(closed);
            keys.destroyLink(closed.id());
            box.unlinked(closed.id(), Minutes.unlinked(closed, now));
            String root = box.close(closed.id(), it -> Minutes.closed(closed, it, now))
                    .orElseThrow(() -> new IllegalStateException("closed, but its box is not"))
                    .root();
            Count count = Discreet.with(() -> Count.of(closed, box.opened(closed.id(), progress(closed))));
            outcomes.publish(count, root, now);
        }
    }

    /** In a transaction of its own, before the link key goes; the box is in another. */
    private void keepTurnout(Vote closed) {
        polling.turnout(closed)
                .ifPresent(voted -> transaction.in(() -> {
                    turnouts.keep(closed.id(), voted);
                    return voted.size();
                }));
    }

    /** Large votes show how far it is. */
    private BallotBox.Progress progress(Vote closed) {
        return (opened, of) -> {
            if (of >= SHOWN_FROM) {
                transaction.in(() -> hours.progress(closed.id(), opened, of));
            }
        };
    }
}
