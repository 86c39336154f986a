package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Storing;
import org.moot.command.Transaction;
import org.moot.vote.Vote.State;

/**
 * Pauses a vote whose database was restored from an older copy: ballots that were acknowledged since may be missing, so none is
 * taken and none is counted until two persons decide; without them it lapses.
 */
final class VotePause implements ByTheClock {
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Parameter<String> copy = Parameters.word("copy", 40, "2026-03-05T10:00:00Z");
    private final Parameter<Vote> vote;
    private final Transaction transaction;
    private final BallotBox box;
    private final VoteKeys keys;
    private final Hours hours;

    VotePause(Parameter<Vote> vote, VoteFeature.Box box, Hours hours) {
        this.vote = vote;
        this.transaction = box.transaction();
        this.box = box.ballots();
        this.keys = box.keys();
        this.hours = hours;
    }

    @Override
    public String name() {
        return Hours.PAUSE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote, copy);
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public void at(Asked asked) {
        Vote open = asked.the(vote);
        Instant from = Instant.parse(asked.the(copy));
        if (open.state() instanceof State.Announced) {
            transaction.in(() -> hours.pauseSoon(open, from, asked.now().plus(MOMENT)));
        }
        boolean isMeant = open.state() instanceof State.Open && !isAttested(open, from);
        if (isMeant && box.pause(open.id())) {
            boolean isWhole = keys.linking(open.id()).isPresent();
            transaction.in(() -> hours.paused(open.id(), from, isWhole, asked.now()));
        }
    }

    /** Two persons looked at the same copy already, and this comes again. */
    private static boolean isAttested(Vote open, Instant from) {
        return open.amendments().stream()
                .anyMatch(it -> it instanceof Amendment.Restored restored
                        && restored.copy().equals(from));
    }
}
