package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.call.Sightings;
import org.moot.call.attendance.Marks;
import org.moot.call.attendance.Report;
import org.moot.call.attendance.Sighting;
import org.moot.call.attendance.Sighting.Kind;
import org.moot.make.Fresh;
import org.moot.make.Make;

/** What rooms noticed and reported. */
public abstract class SightingsContract extends Contract {
    private static final Instant START = Make.THEN;
    private final String room = Fresh.word("room");

    private Sightings sightings() {
        return stores().sightings();
    }

    private Sighting joined(String visit, Instant at) {
        return new Sighting(
                Kind.JOINED, room, "/a+b==", Optional.of(START), at, visit, "", Marks.named("Zoë 🦩"), "", "");
    }

    private static Report report(boolean complete) {
        var line = new Report.Line("1", Marks.named("Ana"), START, START.plusSeconds(60), 60, false);
        return new Report("/a+b==", Optional.of(START), Optional.of(START.plusSeconds(90)), complete, List.of(line));
    }

    @Test
    void aThingIsNotedOnceHoweverOftenItComes() {
        Sighting ana = joined("1", START.plusSeconds(5));
        assertThat(in(() -> sightings().add(ana, START))).isTrue();
        assertThat(in(() -> sightings().add(ana, START.plusSeconds(300)))).isFalse();
        assertThat(in(() -> sightings().add(joined("2", START.plusSeconds(5)), START)))
                .isTrue();
        assertThat(in(() -> sightings().in(room, START, START.plusSeconds(6))))
                .hasSize(2)
                .contains(ana);
    }

    @Test
    void onlyWhatWasBetweenTwoTimesIsFound() {
        run(() -> sightings().add(joined("1", START), START));
        assertThat(in(() -> sightings().in(room, START.plusSeconds(1), START.plusSeconds(9))))
                .isEmpty();
        assertThat(in(() -> sightings().in(room, START.minusSeconds(9), START))).isEmpty();
        assertThat(in(() -> sightings().in("another", START, START.plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void aLaterReportTakesThePlaceOfAnEarlierOne() {
        run(() -> {
            sightings().put(room, report(false), START);
            sightings().put(room, report(true), START);
        });
        assertThat(in(() -> sightings().reports(room, START, START.plusSeconds(1))))
                .containsExactly(report(true));
        assertThat(in(() -> sightings().reports(room, START.minusSeconds(9), START)))
                .isEmpty();
    }

    @Test
    void whatWasReceivedBeforeATimeIsForgotten() {
        Instant old = START.minus(Duration.ofDays(9000));
        run(() -> {
            sightings().add(joined("1", old), old);
            sightings().add(joined("2", START), START);
            sightings().put(room, report(true), START);
            sightings().forget(old.plusSeconds(1));
        });
        assertThat(in(() -> sightings().in(room, old, old.plusSeconds(1)))).isEmpty();
        assertThat(in(() -> sightings().in(room, START, START.plusSeconds(1)))).hasSize(1);
        assertThat(in(() -> sightings().reports(room, START, START.plusSeconds(1))))
                .hasSize(1);
    }
}
