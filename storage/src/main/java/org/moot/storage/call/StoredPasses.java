package org.moot.storage.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moot.call.Pass;
import org.moot.call.Passes;
import org.moot.call.SeriesId;
import org.moot.people.PersonId;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ways into rooms, one row a person and room; and who agreed that it is kept when they come. */
@Component
final class StoredPasses implements Passes {

    private static final RowMapper<Pass> PASS = (row, at) -> new Pass(
            new SeriesId(row.getLong("series")),
            Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
            row.getString("room"),
            row.getString("pseudonym"),
            row.getString("reference"),
            row.getString("link"),
            Moment.read(row, "made"));

    private final JdbcClient jdbc;

    StoredPasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Pass pass) {
        return jdbc.sql("""
                        insert into call_pass (pseudonym, series, person, room, reference, link, made)
                        values (:pseudonym, :series, cast(:person as uuid), :room, :reference, :link, :made)
                        on conflict do nothing
                        """)
                        .param("pseudonym", pass.pseudonym())
                        .param("series", pass.series().value())
                        .param("person", pass.person().map(PersonId::toString).orElse(null))
                        .param("room", pass.room())
                        .param("reference", pass.reference())
                        .param("link", pass.link())
                        .param("made", Moment.written(pass.made()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Pass> of(String room, PersonId person) {
        return jdbc.sql("select * from call_pass where room = ? and person = ?")
                .params(room, person.value())
                .query(PASS)
                .optional();
    }

    @Override
    public List<Pass> all(String room) {
        return jdbc.sql("select * from call_pass where room = ?")
                .param(room)
                .query(PASS)
                .list();
    }

    @Override
    public boolean isKept(PersonId person) {
        return !kept(List.of(person)).isEmpty();
    }

    @Override
    public List<PersonId> kept(List<PersonId> among) {
        return jdbc.sql("select person from attendance_kept where person = any(?)")
                .param(among.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, at) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public void keep(PersonId person, boolean kept) {
        jdbc.sql(
                        kept
                                ? "insert into attendance_kept (person) values (?) on conflict do nothing"
                                : "delete from attendance_kept where person = ?")
                .param(person.value())
                .update();
    }

    @Override
    public List<Leftover> leftovers() {
        return jdbc.sql("select room, reference from call_leftover order by room, reference")
                .query((row, at) -> new Leftover(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public void isGone(Leftover leftover) {
        jdbc.sql("delete from call_leftover where room = ? and reference = ?")
                .params(leftover.room(), leftover.reference())
                .update();
    }
}
