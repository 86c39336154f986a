package org.moot.storage.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.moot.command.Transaction;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the database can be seen, as a word that is the same only while nothing was committed in between. It is looked
 * at twice a second at most, by one for all: the others go on with what was seen last, also while the database is away.
 */
@Component
public final class Glance {
    private static final Duration OFTEN = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Optional<Seen> seen = Optional.empty();

    private record Seen(String word, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < OFTEN.toNanos();
        }
    }

    Glance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Transaction.Unavailable where the database was never there */
    public String now() {
        Optional<Seen> last = seen;
        if (last.isEmpty()) {
            turn.lock();
        } else if (last.get().isFresh() || !turn.tryLock()) {
            return last.get().word();
        }
        try {
            return look();
        } finally {
            turn.unlock();
        }
    }

    private String look() {
        long at = System.nanoTime();
        Optional<Seen> last = seen;
        if (last.filter(Seen::isFresh).isPresent()) {
            return last.get().word(); // somebody else looked while this one waited
        }
        try {
            String word = jdbc.sql("select pg_current_snapshot()::text")
                    .query(String.class)
                    .single();
            seen = Optional.of(new Seen(word, at));
            return word;
        } catch (DataAccessException e) {
            return last.map(Seen::word).orElseThrow(() -> new Transaction.Unavailable(e));
        }
    }
}
