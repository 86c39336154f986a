package org.moot.memory;

import java.time.Instant;
import java.time.InstantSource;
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
    private final Table<SeriesId, Instant> changed;
    private final InstantSource clock;

    CallSeriesInMemory(Desk desk, InstantSource clock) {
        this.clock = clock;
        series = new Table<>(desk);
        changed = new Table<>(desk);
    }

    @Override
    public SeriesId next() {
        return new SeriesId(numbers.incrementAndGet());
    }

    @Override
    public void add(Series added) {
        series.add(added.id(), added);
        changed.put(added.id(), clock.instant());
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
    public List<Shown> shown(Optional<AssemblyId> assembly, Instant endedAfter) {
        return series.all(
                        it -> assembly.filter(one -> !one.equals(it.assembly())).isEmpty())
                .filter(it -> it.ended().filter(end -> !end.isAfter(endedAfter)).isEmpty())
                .sorted(BY_NUMBER)
                .map(it -> new Shown(it, changed.find(it.id()).orElseThrow()))
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
        int before = series.find(id).map(Series::revision).orElse(0);
        Series after = series.change(id, step);
        if (after.revision() != before) {
            changed.put(id, clock.instant());
        }
        return after;
    }

    List<Series> all() {
        return series.all().toList();
    }
}
