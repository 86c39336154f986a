package org.moot.storage.time;

import java.time.Instant;
import org.moot.command.Transaction;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a demo begin at a time of its own, as long as nothing has happened in it. */
@Component
public final class DemoTime {

    private final JdbcClient jdbc;
    private final Transaction transaction;
    private final DatabaseClock clock;

    DemoTime(JdbcClient jdbc, Transaction transaction, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * It is this time, also in the past, and stays it until the time machine moves it: a story that is played has the same
     * times however slow the machine is.
     *
     * @throws IllegalStateException when somebody is there already, or something waits for its hour
     */
    public void begin(Instant start) {
        transaction.in(() -> {
            requireUntouched();
            jdbc.sql("delete from presence").update();
            jdbc.sql("delete from scheduled_tasks").update();
            return jdbc.sql("""
                    update moved_time set standing = :start, by_steps = true
                    """).param("start", Moment.written(start)).update();
        });
        clock.beginAnew();
    }

    private void requireUntouched() {
        boolean touched = jdbc.sql("select exists (select from person) or exists (select from deadline)")
                .query(Boolean.class)
                .single();
        if (touched) {
            throw new IllegalStateException("time cannot begin anew where something has happened");
        }
    }
}
