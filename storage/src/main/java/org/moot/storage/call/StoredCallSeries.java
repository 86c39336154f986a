package org.moot.storage.call;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.call.CallSeries;
import org.moot.call.Series;
import org.moot.call.SeriesId;
import org.moot.storage.rows.Moment;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls that were set up, by number, by assembly and by their room. */
@Component
final class StoredCallSeries implements CallSeries {

    private final SeriesRows rows;
    private final JdbcClient jdbc;

    StoredCallSeries(SeriesRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public SeriesId next() {
        return new SeriesId(rows.next());
    }

    @Override
    public void add(Series series) {
        rows.add(SeriesRow.of(series));
    }

    @Override
    public Optional<Series> find(SeriesId id) {
        return rows.find(id.value());
    }

    @Override
    public List<Series> standing(AssemblyId assembly) {
        return read(rows.findByAssemblyAndEndedIsNullOrderById(assembly.value()));
    }

    @Override
    public List<Series> standing(long afterNumber, int most) {
        return read(rows.findByIdGreaterThanAndEndedIsNullOrderById(afterNumber, Limit.of(most)));
    }

    @Override
    public List<Shown> shown(Optional<AssemblyId> assembly, Instant endedAfter) {
        Map<Long, Instant> changed = new HashMap<>();
        jdbc.sql("select id, changed from call_series where ended is null or ended > ?")
                .param(Moment.written(endedAfter))
                .query(row -> {
                    changed.put(row.getLong("id"), Moment.read(row, "changed"));
                });
        return rows.findByIdIn(changed.keySet()).stream()
                .map(SeriesRow::toDomain)
                .filter(it -> assembly.filter(one -> !one.equals(it.assembly())).isEmpty())
                .sorted(Comparator.comparingLong(it -> it.id().value()))
                .map(it -> new Shown(it, changed.getOrDefault(it.id().value(), it.made())))
                .toList();
    }

    private static List<Series> read(List<SeriesRow> found) {
        return found.stream().map(SeriesRow::toDomain).toList();
    }

    @Override
    public Optional<Series> inRoom(String key) {
        return rows.findFirstByRoomKeyOrderByIdDesc(key).map(SeriesRow::toDomain);
    }

    @Override
    public int madeSince(AssemblyId assembly, Instant since) {
        return rows.countByAssemblyAndMadeGreaterThanEqual(assembly.value(), since);
    }

    @Override
    public Series change(SeriesId id, UnaryOperator<Series> step) {
        int before = rows.find(id.value()).map(Series::revision).orElse(0);
        Series after = rows.change(id.value(), step);
        if (after.revision() != before) {
            jdbc.sql("update call_series set changed = moot_now() where id = ?")
                    .param(id.value())
                    .update();
        }
        return after;
    }
}
