package org.moot.vote;

import java.time.Instant;
import org.moot.audit.Checkpoint;
import org.moot.audit.Checkpoints;
import org.moot.audit.HouseSeal;
import org.moot.audit.Origin;
import org.moot.command.Transaction;

/**
 * What lies in a box as it grows: seals in sorted batches, large enough that nobody can tell from them who voted or when, and
 * signed after each, so that a voter can show that theirs was there before the close.
 */
public final class CastLog {
    private static final int BATCH = 10;

    private final Votes votes;
    private final BallotBox box;
    private final Transaction transaction;
    private final Signing signing;

    /** Where checkpoints go, and under which name. */
    public record Signing(Checkpoints checkpoints, HouseSeal house, Origin origin) {}

    CastLog(Votes votes, VoteFeature.Box box, Signing signing) {
        this.votes = votes;
        this.box = box.ballots();
        this.transaction = box.transaction();
        this.signing = signing;
    }

    /** Goes through all open votes; any instance may, as often as it likes. Not within a transaction. */
    public void round(Instant now) {
        transaction.in(votes::open).forEach(vote -> grow(vote, BATCH, now));
    }

    /** Signs all that is left when the box has closed, before the close is told. */
    void close(Vote vote, Instant now) {
        grow(vote, 1, now);
    }

    private void grow(Vote vote, int least, Instant now) {
        BallotBox.Logged logged = Discreet.with(() -> box.log(vote.id(), least));
        if (logged.size() > 0) {
            String origin = signing.origin().cast(vote.id().toString());
            var checkpoint = Checkpoint.signed(origin, logged.size(), logged.root(), signing.house(), now);
            transaction.in(() -> {
                signing.checkpoints().add(checkpoint);
                return checkpoint;
            });
        }
    }
}
