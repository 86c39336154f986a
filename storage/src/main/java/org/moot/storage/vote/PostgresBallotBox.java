package org.moot.storage.vote;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.storage.keys.SealKeys;
import org.moot.storage.seal.SealPair;
import org.moot.vote.BallotBox;
import org.moot.vote.VoteId;
import org.springframework.stereotype.Component;

/**
 * The boxes of all votes. Many cast at once under a shared lock; who closes takes the lock alone, so each ballot is in the
 * box before it is closed, or refused. The commit is the moment of voting, and the database's clock the only one asked.
 */
@Component
final class PostgresBallotBox implements BallotBox {

    private static final int SLOTS_AT_ONCE = 2000;
    private static final Bytes BEFORE_ALL = Bytes.of(new byte[0]);

    private final BallotConnections ballots;
    private final CountingConnections counting;
    private final SealKeys keys;
    private final Map<VoteId, Fixed> fixed = new ConcurrentHashMap<>();

    PostgresBallotBox(BallotConnections ballots, CountingConnections counting, SealKeys keys) {
        this.ballots = ballots;
        this.counting = counting;
        this.keys = keys;
    }

    @Override
    public void open(VoteId vote, Terms terms) {
        counting.alone(connection -> {
            new ClosingBox(connection, vote).open(terms);
            return true;
        });
    }

    @Override
    public boolean extend(VoteId vote, Instant closes) {
        return locked(vote, box -> box.extend(closes));
    }

    @Override
    public boolean pause(VoteId vote) {
        return locked(vote, ClosingBox::pause);
    }

    @Override
    public boolean resume(VoteId vote, Instant closes, Happening record) {
        return locked(vote, box -> {
            noted(box, box.resume(), record);
            return box.extend(closes);
        });
    }

    /** Sealed before the transaction begins, so that nobody waits for it under the lock. */
    @Override
    public Cast cast(VoteId vote, Bytes slot, Bytes nonce, List<Integer> scores) {
        Bytes sealed = fixed(vote).orElseThrow(NotOpen::new).sealed(slot, scores);
        return ballots.alone(connection -> new OpenBox(connection, vote).cast(nonce, slot, sealed))
                .orElseThrow(NotOpen::new);
    }

    private Optional<Fixed> fixed(VoteId vote) {
        Optional<Fixed> known = Optional.ofNullable(fixed.get(vote));
        if (known.isPresent()) {
            return known;
        }
        Optional<Fixed> read = ballots.alone(connection -> new OpenBox(connection, vote).fixed());
        read.ifPresent(it -> fixed.put(vote, it));
        return read;
    }

    @Override
    public Optional<Cast> find(VoteId vote, Bytes slot) {
        return Optional.ofNullable(ballots(vote, List.of(slot)).get(slot));
    }

    @Override
    public Set<Bytes> among(VoteId vote, Collection<Bytes> slots) {
        return Set.copyOf(ballots(vote, slots).keySet());
    }

    /** Some at a time, so that a long roll does not take longer than a statement may. */
    private Map<Bytes, Cast> ballots(VoteId vote, Collection<Bytes> slots) {
        List<Bytes> all = List.copyOf(slots);
        Map<Bytes, Cast> there = new HashMap<>();
        for (int from = 0; from < all.size(); from += SLOTS_AT_ONCE) {
            List<Bytes> some = all.subList(from, Math.min(all.size(), from + SLOTS_AT_ONCE));
            there.putAll(ballots.alone(connection -> new OpenBox(connection, vote).among(some)));
        }
        return there;
    }

    @Override
    public Optional<Closing> close(VoteId vote, Function<Closing, Happening> record) {
        Optional<Closing> closing = locked(vote, box -> {
            if (box.isDue()) {
                box.list();
                box.lockLog();
                box.log(1);
                Closing now = box.content();
                box.close(now);
                box.note(record.apply(now));
            }
            return box.closing();
        });
        closing.ifPresent(it -> fixed.remove(vote));
        return closing;
    }

    @Override
    public boolean unlinked(VoteId vote, Happening record) {
        return locked(vote, box -> noted(box, box.unlinked(), record));
    }

    @Override
    public List<Opened> opened(VoteId vote, Progress progress) {
        int listed = counting.alone(connection -> {
            var box = new ClosingBox(connection, vote);
            if (!box.stateIs("state in ('OPENING', 'TALLIED')")) {
                throw new IllegalStateException("the box is not closed, or its link key is still there");
            }
            return box.closing().orElseThrow().ballots();
        });
        SealPair pair = keys.seal(vote).orElseThrow(() -> new IllegalStateException("the seal key is gone"));
        return new Unsealing(counting, fixed(vote).orElseThrow(), pair).all(listed, progress);
    }

    @Override
    public Optional<Listed> listed(VoteId vote, Bytes slot) {
        return ballots.alone(connection -> new CloseList(connection, vote).line(slot));
    }

    @Override
    public List<Listed> list(VoteId vote, Optional<Bytes> after, int most) {
        return ballots.alone(connection -> new CloseList(connection, vote).after(after.orElse(BEFORE_ALL), most));
    }

    /** Nobody who casts waits for it: what is committed while it looks is for the next time. */
    @Override
    public Logged log(VoteId vote, int least) {
        return counting.alone(connection -> {
            var box = new ClosingBox(connection, vote);
            box.lockLog();
            if (box.stateIs("state in ('OPEN', 'PAUSED')")) {
                box.log(least);
            }
            return Logged.of(box.logged(0, Integer.MAX_VALUE));
        });
    }

    @Override
    public List<Bytes> logged(VoteId vote, long from, int most) {
        return counting.alone(connection -> new ClosingBox(connection, vote).logged(from, most));
    }

    @Override
    public boolean spoil(VoteId vote, Happening record) {
        return locked(vote, box -> {
            boolean spoilt = noted(box, box.spoil(), record);
            if (spoilt) {
                box.shred();
            }
            return spoilt;
        });
    }

    @Override
    public boolean shred(VoteId vote, Happening record) {
        return locked(vote, box -> {
            boolean shredded = noted(box, box.shredded(), record);
            if (shredded) {
                box.shred();
            }
            return shredded;
        });
    }

    private static boolean noted(ClosingBox box, boolean first, Happening record) throws java.sql.SQLException {
        if (first) {
            box.note(record);
        }
        return first;
    }

    /** Something with a box alone: nobody casts meanwhile. */
    private <T> T locked(VoteId vote, Alone<T> work) {
        return counting.alone(connection -> {
            var box = new ClosingBox(connection, vote);
            box.lockAlone();
            return work.with(box);
        });
    }

    /** See {@link #locked}. */
    private interface Alone<T> {
        T with(ClosingBox box) throws java.sql.SQLException;
    }
}
