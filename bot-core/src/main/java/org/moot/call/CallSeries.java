package org.moot.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;

/** All calls that were set up. */
public interface CallSeries {
    SeriesId next();

    void add(Series series);

    Optional<Series> find(SeriesId id);

    /** Those of an assembly that were not called off, the oldest first. */
    List<Series> standing(AssemblyId assembly);

    /** All that were not called off, with a number larger than one, by number; for calendars and for looking after rooms. */
    List<Series> standing(long afterNumber, int most);

    /** All that stand, and those called off after a time, by number; of an assembly where one is named. */
    List<Shown> shown(Optional<AssemblyId> assembly, Instant endedAfter);

    /** A series, and when it was changed last. */
    record Shown(Series series, Instant changed) {}

    /** The one that has, or had last, the room of this key. */
    Optional<Series> inRoom(String key);

    /** How many an assembly has set up since a time. */
    int madeSince(AssemblyId assembly, Instant since);

    Series change(SeriesId id, UnaryOperator<Series> step);
}
