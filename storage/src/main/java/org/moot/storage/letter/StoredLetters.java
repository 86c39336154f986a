package org.moot.storage.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.moot.letter.Letters;
import org.moot.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a person. */
@Component
final class StoredLetters implements Letters {

    private final JdbcClient jdbc;

    StoredLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(PersonId person, Hour hour) {
        jdbc.sql("""
                insert into letter (person, day, at) values (?, ?, ?)
                on conflict (person) do update set day = excluded.day, at = excluded.at
                """).params(person.value(), hour.day().getValue(), hour.at()).update();
    }

    @Override
    public Optional<Hour> of(PersonId person) {
        return jdbc.sql("select day, at from letter where person = ?")
                .param(person.value())
                .query(StoredLetters::hour)
                .optional();
    }

    private static Hour hour(ResultSet row, int at) throws SQLException {
        return new Hour(DayOfWeek.of(row.getInt("day")), row.getObject("at", LocalTime.class));
    }

    @Override
    public void remove(PersonId person) {
        jdbc.sql("delete from letter where person = ?").param(person.value()).update();
    }

    @Override
    public void sent(PersonId person, LocalDate day) {
        jdbc.sql("update letter set sent = ? where person = ?")
                .params(day, person.value())
                .update();
    }

    @Override
    public Optional<LocalDate> last(PersonId person) {
        return jdbc.sql("select sent from letter where person = ? and sent is not null")
                .param(person.value())
                .query((row, at) -> row.getObject(1, LocalDate.class))
                .optional();
    }
}
