package org.moot.storage.time;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Moment;
import org.moot.time.Deadline;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** All deadlines that are set: the truth about what is due when. */
@Component
final class DeadlineBook {

    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

    private static final RowMapper<Deadline> DEADLINE = (row, at) -> new Deadline(
            row.getString("name"),
            Moment.read(row, "due"),
            row.getString("command"),
            Json.read(row.getString("arguments"), ARGUMENTS));

    private final JdbcClient jdbc;

    DeadlineBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it stood there just so. */
    boolean write(Deadline deadline) {
        return jdbc.sql("""
                        insert into deadline (name, due, command, arguments)
                        values (:name, :due, :command, cast(:arguments as jsonb))
                        on conflict (name) do update set due = excluded.due, command = excluded.command,
                            arguments = excluded.arguments
                        where (deadline.due, deadline.command, deadline.arguments)
                            is distinct from (excluded.due, excluded.command, excluded.arguments)
                        """)
                        .param("name", deadline.name())
                        .param("due", Moment.written(deadline.due()))
                        .param("command", deadline.command())
                        .param("arguments", Json.write(deadline.arguments()))
                        .update()
                == 1;
    }

    void strike(String name) {
        jdbc.sql("delete from deadline where name = ?").param(name).update();
    }

    /** Strikes it unless it was moved meanwhile. */
    void strike(Deadline done) {
        jdbc.sql("delete from deadline where name = ? and due = ?")
                .params(done.name(), Moment.written(done.due()))
                .update();
    }

    Optional<Deadline> find(String name, Instant due) {
        return jdbc.sql("select * from deadline where name = ? and due = ?")
                .params(name, Moment.written(due))
                .query(DEADLINE)
                .optional();
    }

    /** The first that is due by a time, apart from some. */
    Optional<Deadline> next(Instant by, Collection<String> withoutNames) {
        return jdbc.sql("""
                select * from deadline where due <= :by and name <> all(:without) order by due, name limit 1
                """)
                .param("by", Moment.written(by))
                .param("without", withoutNames.toArray(String[]::new))
                .query(DEADLINE)
                .optional();
    }

    List<Deadline> late(Duration by, int most) {
        return jdbc.sql("""
                select * from deadline where due < moot_now() - make_interval(secs => ?) order by due limit ?
                """)
                .params((double) by.toSeconds(), most)
                .query(DEADLINE)
                .list();
    }

    int countLate(Duration by) {
        return jdbc.sql("select count(*) from deadline where due < moot_now() - make_interval(secs => ?)")
                .param((double) by.toSeconds())
                .query(Integer.class)
                .single();
    }

    Instant now() {
        return jdbc.sql("select moot_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
