package org.moot.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.assembly.AssemblyId;
import org.moot.call.CallSeries.Shown;
import org.moot.call.Door;
import org.moot.call.Rhythm;
import org.moot.call.Series;
import org.moot.call.SeriesId;
import org.moot.people.PersonId;

class EntriesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PersonId ANA = PersonId.fresh();

    private final Entries entries = new Entries();
    private int written;

    private static Shown call(long number, String title, Instant changed) {
        var rhythm = new Rhythm(LocalDate.of(2026, 3, 3), LocalTime.NOON, ZoneOffset.UTC, true, Optional.empty());
        var series = new Series(
                new SeriesId(number),
                new AssemblyId(1),
                title,
                rhythm,
                Duration.ofHours(1),
                Door.EVERYBODY,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                1,
                ANA,
                NOON,
                Optional.empty());
        return new Shown(series, changed);
    }

    private String of(Shown shown) {
        return entries.of(shown, it -> it.series().title() + " " + ++written);
    }

    @Test
    void aCallThatIsTheSameIsWrittenOnce() {
        assertThat(of(call(1, "Frogs", NOON))).isEqualTo("Frogs 1");
        assertThat(of(call(1, "Frogs", NOON))).isEqualTo("Frogs 1");
    }

    @Test
    void aCallThatHasChangedIsWrittenAnew() {
        of(call(1, "Frogs", NOON));
        assertThat(of(call(1, "Toads", NOON))).isEqualTo("Toads 2");
        assertThat(of(call(1, "Frogs", NOON.plusSeconds(1)))).isEqualTo("Frogs 3");
    }

    @Test
    void whatIsAskedForLongestAgoGoesFirst() {
        of(call(0, "Frogs", NOON));
        of(call(1, "Toads", NOON));
        of(call(0, "Frogs", NOON));
        for (int number = 2; number <= 500; number++) {
            of(call(number, "Newts", NOON));
        }
        assertThat(of(call(0, "Frogs", NOON))).isEqualTo("Frogs 1");
        assertThat(of(call(1, "Toads", NOON))).isEqualTo("Toads 502");
    }
}
