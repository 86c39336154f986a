package org.moot.storage.people;

import java.time.LocalDate;
import org.moot.people.PersonId;
import org.moot.people.Reminders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per person and day, so that a second reminder on a day finds its place taken. */
@Component
final class StoredReminders implements Reminders {

    private final JdbcClient jdbc;

    StoredReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayRemind(PersonId person, String about, LocalDate today) {
        return jdbc.sql("""
                        insert into reminder (person, day, about)
                        select :person, :today, :about
                        where (select count(*) from reminder where person = :person and about = :about) < :most
                        on conflict do nothing
                        """)
                        .param("person", person.value())
                        .param("today", today)
                        .param("about", about)
                        .param("most", A_SUBJECT)
                        .update()
                == 1;
    }
}
