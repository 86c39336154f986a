package org.moot.storage.call;

import java.time.LocalDate;
import java.util.List;
import org.moot.call.Entries;
import org.moot.call.SeriesId;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the lists of platforms that follow what is planned. */
@Component
final class StoredEntries implements Entries {

    private final JdbcClient jdbc;

    StoredEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Entry entry) {
        jdbc.sql("""
                insert into call_entry (board, community, series, day, reference, stamp, ends)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (board, community, series, day) do update
                set reference = excluded.reference, stamp = excluded.stamp, ends = excluded.ends
                """)
                .params(
                        entry.board(),
                        entry.community(),
                        entry.series().value(),
                        entry.day(),
                        entry.reference(),
                        entry.stamp(),
                        Moment.written(entry.ends()))
                .update();
    }

    @Override
    public List<Entry> of(SeriesId series) {
        return jdbc.sql("select * from call_entry where series = ? order by day, board, community")
                .param(series.value())
                .query((row, at) -> new Entry(
                        row.getString("board"),
                        row.getString("community"),
                        series,
                        row.getObject("day", LocalDate.class),
                        row.getString("reference"),
                        row.getString("stamp"),
                        Moment.read(row, "ends")))
                .list();
    }

    @Override
    public void remove(Entry entry) {
        jdbc.sql("delete from call_entry where board = ? and community = ? and series = ? and day = ?")
                .params(entry.board(), entry.community(), entry.series().value(), entry.day())
                .update();
    }
}
