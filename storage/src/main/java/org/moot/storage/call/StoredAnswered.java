package org.moot.storage.call;

import java.time.Instant;
import org.moot.call.Answered;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rooms told and were answered, by a mark of each. */
@Component
final class StoredAnswered implements Answered {

    private final JdbcClient jdbc;

    StoredAnswered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean has(String mark) {
        return jdbc.sql("select exists (select 1 from call_answered where mark = ?)")
                .param(mark)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whoever notes it does not wait for the disk: should the machine stop within that second, what is told again with a
     * mark that was lost is stored already, and stays there once.
     */
    @Override
    public void add(String mark, Instant at) {
        jdbc.sql("""
                insert into call_answered (mark, at)
                select ?, ? from set_config('synchronous_commit', 'off', true) on conflict do nothing
                """).params(mark, Moment.written(at)).update();
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from call_answered where at < ?")
                .param(Moment.written(before))
                .update();
    }
}
