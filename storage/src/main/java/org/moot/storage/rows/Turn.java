package org.moot.storage.rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may go on when several do what must not be done at once. Each lock is a statement of its own, so that whatever is
 * read after it sees what the others committed, and it ends with the transaction.
 */
@Component
public final class Turn {

    private final JdbcClient jdbc;

    Turn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else is at it, and keeps others from it. */
    public void alone(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(what)
                .query()
                .singleRow();
    }

    /** Waits until nobody is at it alone; others may be at it together with us. */
    public void together(String what) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))")
                .param(what)
                .query()
                .singleRow();
    }
}
