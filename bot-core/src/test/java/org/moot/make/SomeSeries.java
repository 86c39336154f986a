package org.moot.make;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.call.Door;
import org.moot.call.Rhythm;
import org.moot.call.Series;
import org.moot.call.SeriesId;
import org.moot.people.PersonId;

/** A call that was set up: Tuesdays at 19:30 in London for an hour, open to everybody, unless the test says more. */
public final class SomeSeries {
    private final String title;
    private SeriesId id = new SeriesId(1);
    private AssemblyId assembly = new AssemblyId(1);
    private PersonId by = PersonId.fresh();
    private Rhythm rhythm = new Rhythm(
            LocalDate.of(2026, 3, 3), LocalTime.of(19, 30), ZoneId.of("Europe/London"), true, Optional.empty());

    SomeSeries(String title) {
        this.title = title;
    }

    public SomeSeries numbered(long number) {
        id = new SeriesId(number);
        return this;
    }

    public SomeSeries of(AssemblyId where) {
        assembly = where;
        return this;
    }

    public SomeSeries by(PersonId person) {
        by = person;
        return this;
    }

    public SomeSeries rhythm(Rhythm other) {
        rhythm = other;
        return this;
    }

    public Series made() {
        return new Series(
                id,
                assembly,
                title,
                rhythm,
                Duration.ofMinutes(60),
                Door.EVERYBODY,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                1,
                by,
                Make.THEN,
                Optional.empty());
    }
}
