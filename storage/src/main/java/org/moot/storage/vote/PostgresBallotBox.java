package org.moot.storage.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.vote.BallotBox;
import org.moot.vote.Bytes;
import org.moot.vote.VoteId;
import org.springframework.stereotype.Component;

/**
 * The boxes of all votes. Many cast at once under a shared lock; who closes takes the lock alone, so each ballot is in the
 * box before it is closed, or refused. The commit is the moment of voting, and the database's clock the only one asked.
 */
@Component
final class PostgresBallotBox implements BallotBox {

    private final BallotConnections ballots;

    PostgresBallotBox(BallotConnections ballots) {
        this.ballots = ballots;
    }

    @Override
    public void open(VoteId vote, int options, Instant closes) {
        ballots.alone(connection -> {
            new Box(connection, vote).open(options, closes);
            return true;
        });
    }

    @Override
    public boolean extend(VoteId vote, Instant closes) {
        return ballots.alone(connection -> {
            var box = new Box(connection, vote);
            box.lockAlone();
            return box.extend(closes);
        });
    }

    @Override
    public Cast cast(VoteId vote, Bytes slot, Bytes nonce, List<Integer> scores) {
        return ballots.alone(connection -> {
            var box = new Box(connection, vote);
            box.lockTogether();
            int options = box.optionsWhileOpen().orElseThrow(NotOpen::new);
            Envelope envelope = Envelope.around(scores, options);
            if (!box.isFirst(nonce, slot)) {
                return box.answerTo(nonce);
            }
            Cast cast = box.put(slot, envelope);
            box.remember(nonce, cast);
            return cast;
        });
    }

    @Override
    public boolean has(VoteId vote, Bytes slot) {
        return ballots.alone(connection -> new Box(connection, vote).has(slot));
    }

    @Override
    public Optional<Closing> close(VoteId vote) {
        return ballots.alone(connection -> {
            var box = new Box(connection, vote);
            box.lockAlone();
            if (box.isDue()) {
                box.close(box.content());
            }
            return box.closing();
        });
    }

    @Override
    public List<Opened> opened(VoteId vote) {
        return ballots.alone(connection -> {
            var box = new Box(connection, vote);
            if (box.closing().isEmpty()) {
                throw new IllegalStateException("the box is not closed");
            }
            return box.opened();
        });
    }
}
