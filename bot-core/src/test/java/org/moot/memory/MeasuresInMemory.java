package org.moot.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.moot.Measure;
import org.moot.moot.Measures;
import org.moot.people.PersonId;

/** Measures of moderation by number. */
final class MeasuresInMemory implements Measures {
    private final AtomicLong numbers = new AtomicLong();
    private final Table<Long, Measure> measures;

    MeasuresInMemory(Desk desk) {
        this.measures = new Table<>(desk);
    }

    @Override
    public long next() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(Measure measure) {
        measures.add(measure.number(), measure);
    }

    @Override
    public Optional<Measure> find(long number) {
        return measures.find(number);
    }

    @Override
    public List<Measure> standing(AssemblyId assembly, Instant now, Instant askedSince) {
        return measures.all(measure -> measure.assembly().equals(assembly))
                .filter(measure -> measure.isInForce(now) || isAskedFor(measure, askedSince))
                .sorted(Comparator.comparingLong(Measure::number).reversed())
                .toList();
    }

    List<Measure> all() {
        return measures.all().toList();
    }

    private static boolean isAskedFor(Measure measure, Instant since) {
        return measure.confirmedBy().isEmpty()
                && measure.lifted().isEmpty()
                && !measure.asked().isBefore(since);
    }

    @Override
    public Optional<Measure> muted(AssemblyId assembly, PersonId person, Instant now) {
        return measures.all(measure -> measure.assembly().equals(assembly))
                .filter(measure -> measure.what() == Measure.What.MUTE && measure.isInForce(now))
                .filter(measure -> measure.person().equals(Optional.of(person)))
                .findFirst();
    }

    @Override
    public Measure change(long number, UnaryOperator<Measure> step) {
        return measures.change(number, step);
    }
}
