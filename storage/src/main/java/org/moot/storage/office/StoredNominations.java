package org.moot.storage.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Refusal;
import org.moot.office.Nominations;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Moment;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open nominations, one row an office; the row goes when they close. */
@Component
final class StoredNominations implements Nominations {

    private static final RowMapper<Nomination> NOMINATION = (row, at) -> new Nomination(
            new AssemblyId(row.getLong("assembly")),
            row.getString("office"),
            new PersonId(row.getObject("called_by", UUID.class)),
            Moment.read(row, "opened"),
            Moment.read(row, "due"),
            Moment.read(row, "closes"),
            Json.readList(row.getString("nominees"), Nominee.class));

    private final JdbcClient jdbc;

    StoredNominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for another request that opens them at the same time; the first one's stand. */
    @Override
    public void open(Nomination nomination) {
        int opened = jdbc.sql("""
                insert into nomination (assembly, office, called_by, opened, due, closes, nominees)
                values (:assembly, :office, :calledBy, :opened, :due, :closes, cast(:nominees as jsonb))
                on conflict do nothing
                """)
                .param("assembly", nomination.assembly().value())
                .param("office", nomination.office())
                .param("calledBy", nomination.calledBy().value())
                .param("opened", Moment.written(nomination.opened()))
                .param("due", Moment.written(nomination.due()))
                .param("closes", Moment.written(nomination.closes()))
                .param("nominees", Json.writeList(nomination.nominees(), Nominee.class))
                .update();
        Refusal.when(opened == 0, "office.called-already", nomination.office());
    }

    @Override
    public Optional<Nomination> find(AssemblyId assembly, String office) {
        return jdbc.sql("select * from nomination where assembly = ? and office = ?")
                .params(assembly.value(), office)
                .query(NOMINATION)
                .optional();
    }

    @Override
    public List<Nomination> in(AssemblyId assembly) {
        return jdbc.sql("select * from nomination where assembly = ? order by office")
                .param(assembly.value())
                .query(NOMINATION)
                .list();
    }

    /** Where they were closed by somebody else a moment ago, the whole work is done again and finds none. */
    @Override
    public Nomination change(AssemblyId assembly, String office, UnaryOperator<Nomination> step) {
        Nomination before = locked(assembly, office)
                .orElseThrow(() -> new OptimisticLockingFailureException("the nominations are closed"));
        Nomination after = step.apply(before);
        jdbc.sql("""
                update nomination set closes = :closes, due = :due, nominees = cast(:nominees as jsonb)
                where assembly = :assembly and office = :office
                """)
                .param("closes", Moment.written(after.closes()))
                .param("due", Moment.written(after.due()))
                .param("nominees", Json.writeList(after.nominees(), Nominee.class))
                .param("assembly", assembly.value())
                .param("office", office)
                .update();
        return after;
    }

    private Optional<Nomination> locked(AssemblyId assembly, String office) {
        return jdbc.sql("select * from nomination where assembly = ? and office = ? for update")
                .params(assembly.value(), office)
                .query(NOMINATION)
                .optional();
    }

    @Override
    public boolean close(AssemblyId assembly, String office) {
        return jdbc.sql("delete from nomination where assembly = ? and office = ?")
                        .params(assembly.value(), office)
                        .update()
                == 1;
    }
}
