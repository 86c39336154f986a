package org.moot.storage.moot;

import org.moot.moot.Unmirrored;
import org.moot.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row for everybody whose words stay where they say them. */
@Component
final class StoredUnmirrored implements Unmirrored {

    private final JdbcClient jdbc;

    StoredUnmirrored(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(PersonId person, boolean off) {
        String sql = off
                ? "insert into unmirrored (person) values (?) on conflict do nothing"
                : "delete from unmirrored where person = ?";
        jdbc.sql(sql).param(person.value()).update();
    }

    @Override
    public boolean has(PersonId person) {
        return jdbc.sql("select exists (select from unmirrored where person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }
}
