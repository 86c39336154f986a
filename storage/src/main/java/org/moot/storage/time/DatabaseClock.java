package org.moot.storage.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.moot.storage.rows.Moment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The database's {@code moot_now()}, for words and for waiting; what opens and closes asks the database itself. It looks
 * once a second and counts on from there, so it also goes on while the database is away. It never goes back.
 */
@Component
public final class DatabaseClock implements InstantSource {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final JdbcClient jdbc;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private volatile Reading reading;

    DatabaseClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.reading = look();
        if (reading.stands()) {
            goOn(); // whoever moved it was killed on the way
        }
    }

    @Override
    public Instant instant() {
        if (reading.age() > FRESH_NANOS && looking.tryLock()) {
            try {
                lookAgain();
            } finally {
                looking.unlock();
            }
        }
        Instant now = Moment.kept(reading.now());
        return latest.accumulateAndGet(now, (before, after) -> after.isAfter(before) ? after : before);
    }

    /** Looks now, because time was moved. One look at a time, or an older one could end last and hide the newer. */
    void lookAgain() {
        looking.lock();
        try {
            reading = look();
        } catch (RuntimeException e) {
            reading = new Reading(reading.now(), reading.stands(), System.nanoTime());
            LOG.debug("the database's clock cannot be read; counting on");
        } finally {
            looking.unlock();
        }
    }

    /** Looks now, and forgets how late it was: time begins anew. */
    void beginAnew() {
        looking.lock();
        try {
            reading = look();
            latest.set(Instant.MIN);
        } finally {
            looking.unlock();
        }
    }

    /** Time that was moved and stands still goes on from there, unless it goes by steps alone. */
    void goOn() {
        jdbc.sql("""
                update moved_time
                set ahead = cast(extract(epoch from standing - clock_timestamp()) * 1000000 as bigint), standing = null
                where standing is not null and not by_steps
                """).update();
        lookAgain();
    }

    private Reading look() {
        return jdbc.sql("select moot_now() as now, standing is not null as stands from moved_time")
                .query((row, at) -> new Reading(Moment.read(row, "now"), row.getBoolean("stands"), System.nanoTime()))
                .single();
    }

    private record Reading(Instant moment, boolean stands, long nanos) {
        long age() {
            return System.nanoTime() - nanos;
        }

        Instant now() {
            return stands ? moment : moment.plusNanos(age());
        }
    }
}
