package org.moot.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.call.CallSeries;
import org.moot.call.Series;
import org.moot.call.SeriesId;

/** Calls that were set up, by number. */
final class CallSeriesInMemory implements CallSeries {
    private static final Comparator<Series> BY_NUMBER =
            Comparator.comparingLong(it -> it.id().value());

    private final AtomicLong numbers = new AtomicLong();
    private final Table<SeriesId, Series> series;

    CallSeriesInMemory(Desk desk) {
        series = new Table<>(desk);
    }

    @Override
    public SeriesId next() {
        return new SeriesId(numbers.incrementAndGet());
    }

    @Override
    public void add(Series added) {
        series.add(added.id(), added);
    }

    @Override
    public Optional<Series> find(SeriesId id) {
        return series.find(id);
    }

    @Override
    public List<Series> standing(AssemblyId assembly) {
        return series.all(it -> it.assembly().equals(assembly) && !it.isOver())
                .sorted(BY_NUMBER)
                .toList();
    }

    @Override
    public List<Series> standing(long afterNumber, int most) {
        return series.all(it -> it.id().value() > afterNumber && !it.isOver())
                .sorted(BY_NUMBER)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Series> inRoom(String key) {
        return series.all(it -> it.room().filter(room -> room.key().equals(key)).isPresent())
                .max(BY_NUMBER);
    }

    @Override
    public int madeSince(AssemblyId assembly, Instant since) {
        return Math.toIntExact(
                series.all(it -> it.assembly().equals(assembly) && !it.made().isBefore(since))
                        .count());
    }

    @Override
    public Series change(SeriesId id, UnaryOperator<Series> step) {
        return series.change(id, step);
    }

    List<Series> all() {
        return series.all().toList();
    }
}
