package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import org.moot.audit.Bytes;
import org.moot.audit.Hash;
import org.moot.command.Parameter;
import org.moot.command.Transaction;

/**
 * Opens a vote that was announced: its box, then it says so. Each step is harmless when repeated, so that
 * it can stop anywhere and be done again.
 */
record VoteOpen(Parameter<Vote> vote, Transaction transaction, VoteKeys keys, BallotBox box, Hours hours)
        implements VoteHour {
    /** A vote that could not open for longer than this closes later by as much. */
    private static final Duration PUNCTUAL = Duration.ofMinutes(30);

    @Override
    public String name() {
        return Announcement.OPEN;
    }

    @Override
    public void at(Vote announced, Instant now) {
        if (announced.state() instanceof Vote.State.Announced(var opens, var closes)) {
            Instant until = closing(announced, opens, closes, now);
            box.open(announced.id(), terms(announced, until));
            transaction.in(() -> hours.opened(announced.id(), until, now));
        }
    }

    /** The keys are those of the manifest; without them nothing is opened. */
    private BallotBox.Terms terms(Vote announced, Instant until) {
        Bytes sealKey = keys.sealKey(announced.id())
                .filter(key -> announced.manifest().contains(key.hex()))
                .orElseThrow(() -> new IllegalStateException("the keys of vote " + announced.id() + " are missing"));
        Bytes manifest = Hash.sha256(Hash.utf8(announced.manifest()));
        return new BallotBox.Terms(announced.options().size(), until, sealKey, manifest);
    }

    private Instant closing(Vote announced, Instant opens, Instant closes, Instant now) {
        Duration late = Duration.between(opens, now);
        if (late.compareTo(PUNCTUAL) <= 0) {
            return closes;
        }
        return transaction.in(() -> hours.pace(announced)).closing(closes.plus(late));
    }
}
