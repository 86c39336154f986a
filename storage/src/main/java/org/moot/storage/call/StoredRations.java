package org.moot.storage.call;

import java.time.LocalDate;
import org.moot.call.Rations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was used on a day of what is allowed. */
@Component
final class StoredRations implements Rations {

    private final JdbcClient jdbc;

    StoredRations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int used(String what, LocalDate day) {
        return jdbc.sql("select used from call_ration where what = ? and day = ?")
                .params(what, day)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public boolean use(String what, LocalDate day, int most) {
        jdbc.sql("delete from call_ration where what = ? and day < ?")
                .params(what, day)
                .update();
        return jdbc.sql("""
                        insert into call_ration as ration (what, day, used) values (?, ?, 1)
                        on conflict (what, day) do update set used = ration.used + 1 where ration.used < ?
                        """).params(what, day, most).update() == 1;
    }

    @Override
    public void isUsed(String what, LocalDate day, int atLeast) {
        jdbc.sql("""
                insert into call_ration as ration (what, day, used) values (?, ?, ?)
                on conflict (what, day) do update set used = greatest(ration.used, excluded.used)
                """).params(what, day, atLeast).update();
    }
}
