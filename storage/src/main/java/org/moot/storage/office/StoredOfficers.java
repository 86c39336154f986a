package org.moot.storage.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.office.Officer;
import org.moot.office.Officers;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Officers, one row an office, so that there never are two holders. */
@Component
final class StoredOfficers implements Officers {

    private static final RowMapper<Officer> OFFICER = (row, at) -> new Officer(
            new AssemblyId(row.getLong("assembly")),
            row.getString("office"),
            new PersonId(row.getObject("person", UUID.class)),
            Moment.read(row, "since"),
            Moment.read(row, "ends"),
            row.getBoolean("interim"),
            Set.copyOf(Json.readList(row.getString("paused_by"), PersonId.class)),
            row.getBoolean("paused"));

    private final JdbcClient jdbc;

    StoredOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Officer officer) {
        jdbc.sql("""
                insert into officer (assembly, office, person, since, ends, interim, paused_by, paused)
                values (:assembly, :office, :person, :since, :ends, :interim, cast(:pausedBy as jsonb), :paused)
                on conflict (assembly, office) do update set person = excluded.person, since = excluded.since,
                    ends = excluded.ends, interim = excluded.interim, paused_by = excluded.paused_by,
                    paused = excluded.paused
                """)
                .param("assembly", officer.assembly().value())
                .param("office", officer.office())
                .param("person", officer.person().value())
                .param("since", Moment.written(officer.since()))
                .param("ends", Moment.written(officer.ends()))
                .param("interim", officer.interim())
                .param("pausedBy", Json.writeList(List.copyOf(officer.pausedBy()), PersonId.class))
                .param("paused", officer.paused())
                .update();
    }

    @Override
    public Optional<Officer> holder(AssemblyId assembly, String office) {
        return jdbc.sql("select * from officer where assembly = ? and office = ?")
                .params(assembly.value(), office)
                .query(OFFICER)
                .optional();
    }

    @Override
    public List<Officer> in(AssemblyId assembly) {
        return jdbc.sql("select * from officer where assembly = ? order by office")
                .param(assembly.value())
                .query(OFFICER)
                .list();
    }

    @Override
    public List<Officer> of(PersonId person) {
        return jdbc.sql("select * from officer where person = ? order by assembly, office")
                .param(person.value())
                .query(OFFICER)
                .list();
    }

    @Override
    public Optional<Officer> change(AssemblyId assembly, String office, UnaryOperator<Officer> step) {
        Optional<Officer> changed = locked(assembly, office).map(step);
        changed.ifPresent(this::put);
        return changed;
    }

    private Optional<Officer> locked(AssemblyId assembly, String office) {
        return jdbc.sql("select * from officer where assembly = ? and office = ? for update")
                .params(assembly.value(), office)
                .query(OFFICER)
                .optional();
    }

    @Override
    public boolean remove(AssemblyId assembly, String office) {
        return jdbc.sql("delete from officer where assembly = ? and office = ?")
                        .params(assembly.value(), office)
                        .update()
                == 1;
    }
}
