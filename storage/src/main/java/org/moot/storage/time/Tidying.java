package org.moot.storage.time;

import java.time.InstantSource;
import org.moot.notice.Mirrors;
import org.moot.storage.people.KeyNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clears away what is no longer needed: requests after 30 days, what could not be delivered after 7, what was mirrored where
 * after 90, keys of the forgotten.
 */
@Component
final class Tidying {

    private final JdbcClient jdbc;
    private final KeyNumbers persons;
    private final Mirrors mirrors;
    private final InstantSource clock;

    Tidying(JdbcClient jdbc, KeyNumbers persons, Mirrors mirrors, InstantSource clock) {
        this.mirrors = mirrors;
        this.clock = clock;
        this.jdbc = jdbc;
        this.persons = persons;
    }

    void tidy() {
        jdbc.sql("delete from request_done where at < clock_timestamp() - interval '30 days'")
                .update();
        jdbc.sql("delete from outbox where aside and staged < clock_timestamp() - interval '7 days'")
                .update();
        mirrors.tidy(clock.instant().minus(Mirrors.KEPT));
        persons.destroyNoted();
    }
}
