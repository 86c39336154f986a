package org.moot.storage.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moot.call.Attendances;
import org.moot.call.attendance.Attendance.Status;
import org.moot.call.attendance.Sitting;
import org.moot.call.attendance.Span;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came, of those who agreed that it is kept; and what people say themselves. */
@Component
final class StoredAttendances implements Attendances {

    private static final List<String> TABLES = List.of("attendance", "attendance_said", "attendance_sitting");

    private static final RowMapper<Kept> KEPT = (row, at) -> new Kept(
            row.getLong("call"),
            new PersonId(row.getObject("person", UUID.class)),
            Status.valueOf(row.getString("status")),
            row.getLong("seconds"),
            Json.readList(row.getString("spans"), Span.class));

    private final JdbcClient jdbc;

    StoredAttendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(long call, List<Kept> all) {
        jdbc.sql("delete from attendance where call = ?").param(call).update();
        all.forEach(it -> jdbc.sql("""
                        insert into attendance (call, person, status, seconds, spans)
                        values (?, ?, ?, ?, cast(? as jsonb))
                        """)
                .params(
                        call,
                        it.person().value(),
                        it.status().name(),
                        it.seconds(),
                        Json.writeList(it.spans(), Span.class))
                .update());
    }

    @Override
    public List<Kept> at(long call) {
        return jdbc.sql("select * from attendance where call = ? order by person")
                .param(call)
                .query(KEPT)
                .list();
    }

    @Override
    public List<Kept> of(PersonId person) {
        return jdbc.sql("select * from attendance where person = ? order by call")
                .param(person.value())
                .query(KEPT)
                .list();
    }

    @Override
    public void say(long call, PersonId person, boolean came, Instant now) {
        jdbc.sql("""
                insert into attendance_said (call, person, came, at) values (?, ?, ?, ?)
                on conflict (call, person) do update set came = excluded.came, at = excluded.at, by_person = null
                """).params(call, person.value(), came, Moment.written(now)).update();
    }

    @Override
    public boolean correct(long call, PersonId person, boolean came, PersonId by, Instant now) {
        return jdbc.sql("""
                        insert into attendance_said as said (call, person, came, at, by_person) values (?, ?, ?, ?, ?)
                        on conflict (call, person) do update
                        set came = excluded.came, at = excluded.at, by_person = excluded.by_person
                        where said.by_person is not null
                        """)
                        .params(call, person.value(), came, Moment.written(now), by.value())
                        .update()
                == 1;
    }

    @Override
    public void name(long call, List<Sitting> sittings, PersonId person, PersonId by, Instant now) {
        sittings.forEach(it -> jdbc.sql("""
                        insert into attendance_sitting (call, instance, visit, person, by_person, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (call, instance, visit) do update
                        set person = excluded.person, by_person = excluded.by_person, at = excluded.at
                        """)
                .params(call, it.instance(), it.visit(), person.value(), by.value(), Moment.written(now))
                .update());
    }

    @Override
    public void unname(long call, PersonId person) {
        jdbc.sql("delete from attendance_sitting where call = ? and person = ?")
                .params(call, person.value())
                .update();
    }

    @Override
    public List<Sitting.Named> named(long call) {
        return jdbc.sql("select instance, visit, person from attendance_sitting where call = ?")
                .param(call)
                .query((row, at) -> new Sitting.Named(
                        new Sitting(row.getString(1), row.getString(2)),
                        new PersonId(row.getObject(3, UUID.class)).toString()))
                .list();
    }

    @Override
    public List<Said> said(long call) {
        return jdbc.sql("select person, came, by_person from attendance_said where call = ? order by person")
                .param(call)
                .query((row, at) -> new Said(
                        new PersonId(row.getObject(1, UUID.class)),
                        row.getBoolean(2),
                        Optional.ofNullable(row.getObject(3, UUID.class)).map(PersonId::new)))
                .list();
    }

    @Override
    public Optional<Boolean> said(long call, PersonId person) {
        return jdbc.sql("select came from attendance_said where call = ? and person = ?")
                .params(call, person.value())
                .query(Boolean.class)
                .optional();
    }

    @Override
    public void coarsen(Instant before) {
        jdbc.sql("""
                update attendance set spans = '[]' from call
                where call.number = attendance.call and call.ends < ? and attendance.spans <> '[]'
                """).param(Moment.written(before)).update();
    }

    @Override
    public void forget(long call) {
        for (String table : TABLES) {
            jdbc.sql("delete from " + table + " where call = ?").param(call).update();
        }
    }

    @Override
    public void forget(PersonId person) {
        for (String table : TABLES) {
            jdbc.sql("delete from " + table + " where person = ?")
                    .param(person.value())
                    .update();
        }
    }
}
