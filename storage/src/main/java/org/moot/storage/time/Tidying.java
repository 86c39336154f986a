package org.moot.storage.time;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away what is no longer needed: requests after 30 days, what could not be delivered after 7. */
@Component
final class Tidying {

    private final JdbcClient jdbc;

    Tidying(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tidy() {
        jdbc.sql("delete from request_done where at < clock_timestamp() - interval '30 days'")
                .update();
        jdbc.sql("delete from outbox where aside and staged < clock_timestamp() - interval '7 days'")
                .update();
    }
}
