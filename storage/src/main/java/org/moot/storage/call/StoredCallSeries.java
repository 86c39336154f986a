package org.moot.storage.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.call.CallSeries;
import org.moot.call.Series;
import org.moot.call.SeriesId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Calls that were set up, by number, by assembly and by their room. */
@Component
final class StoredCallSeries implements CallSeries {

    private final SeriesRows rows;

    StoredCallSeries(SeriesRows rows) {
        this.rows = rows;
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
        return rows.change(id.value(), step);
    }
}
