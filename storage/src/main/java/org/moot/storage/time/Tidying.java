package org.moot.storage.time;

import org.moot.storage.people.KeyNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away what is no longer needed: requests after 30 days, what could not be delivered after 7, keys of the forgotten. */
@Component
final class Tidying {

    private final JdbcClient jdbc;
    private final KeyNumbers persons;

    Tidying(JdbcClient jdbc, KeyNumbers persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    void tidy() {
        jdbc.sql("delete from request_done where at < clock_timestamp() - interval '30 days'")
                .update();
        jdbc.sql("delete from outbox where aside and staged < clock_timestamp() - interval '7 days'")
                .update();
        persons.destroyNoted();
    }
}
