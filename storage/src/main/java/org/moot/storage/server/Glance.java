package org.moot.storage.server;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the database can be seen, as a word that is the same only while nothing was committed in between. It is looked
 * at twice a second at most, however often it is asked.
 */
@Component
public final class Glance {
    private static final Duration OFTEN = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private String seen = "";
    private long looked = System.nanoTime() - OFTEN.toNanos();

    Glance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Never older than half a second. */
    public synchronized String now() {
        if (System.nanoTime() - looked >= OFTEN.toNanos()) {
            long before = System.nanoTime();
            seen = jdbc.sql("select pg_current_snapshot()::text")
                    .query(String.class)
                    .single();
            looked = before;
        }
        return seen;
    }
}
