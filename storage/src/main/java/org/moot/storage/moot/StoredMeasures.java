package org.moot.storage.moot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.moot.Measure;
import org.moot.moot.Measures;
import org.moot.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Measures by number, and those in force. */
@Component
final class StoredMeasures implements Measures {

    private final MeasureRows rows;

    StoredMeasures(MeasureRows rows) {
        this.rows = rows;
    }

    @Override
    public long next() {
        return rows.next();
    }

    @Override
    public void add(Measure measure) {
        rows.add(MeasureRow.of(measure));
    }

    @Override
    public Optional<Measure> find(long number) {
        return rows.find(number);
    }

    @Override
    public List<Measure> standing(AssemblyId assembly, Instant now, Instant askedSince) {
        return rows.standing(assembly.value(), now, askedSince).stream()
                .map(MeasureRow::toDomain)
                .toList();
    }

    @Override
    public Optional<Measure> muted(AssemblyId assembly, PersonId person, Instant now) {
        return rows
                .findByAssemblyAndPersonAndWhatAndLiftedIsNullAndUntilAfterOrderByNumber(
                        assembly.value(), person.value(), Measure.What.MUTE, now, Limit.of(1))
                .stream()
                .map(MeasureRow::toDomain)
                .findFirst();
    }

    @Override
    public Measure change(long number, UnaryOperator<Measure> step) {
        return rows.change(number, step);
    }
}
