package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.moot.call.CallRoom.Opened;
import org.moot.call.CallRoom.Plan;
import org.moot.call.Change;
import org.moot.call.Rhythm;
import org.moot.call.SeriesId;
import org.moot.memory.Memory;
import org.moot.zoom.fake.FakeZoom;

/** Begins on Monday 5 October 2026, 10:00 in London, with an empty Zoom; afterwards nothing was said that Zoom does not describe. */
abstract class OnZoom {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final LocalDate FIRST = LocalDate.of(2026, 10, 6);

    final Memory memory = new Memory(Instant.parse("2026-10-05T09:00:00Z"));
    final FakeZoom fake = new FakeZoom(memory.clock());
    final Zoom zoom = new Zoom(fake.settings(), memory.stores(), memory.clock(), Duration.ofSeconds(2));

    @AfterEach
    void everythingWasAsZoomDescribesIt() {
        zoom.close();
        fake.close();
        assertThat(fake.violations()).isEmpty();
    }

    static Rhythm tuesdays(LocalDate first) {
        return new Rhythm(first, LocalTime.of(19, 30), LONDON, true, Optional.empty());
    }

    Plan plan(Optional<String> key, Map<LocalDate, Change> changes) {
        return plan("Open policy call", tuesdays(FIRST), key, changes);
    }

    Plan plan(String title, Rhythm rhythm, Optional<String> key, Map<LocalDate, Change> changes) {
        return new Plan(
                new SeriesId(3),
                key,
                title,
                rhythm,
                Duration.ofMinutes(90),
                changes,
                memory.clock().instant());
    }

    Opened opened() {
        return zoom.open(plan(Optional.empty(), Map.of()));
    }

    /** How often something was asked, by its method and the end of its path. */
    long asked(String method, String end) {
        return fake.heard().stream()
                .filter(it -> it.method().equals(method) && it.path().endsWith(end))
                .count();
    }

    long changes() {
        return fake.heard().stream().filter(it -> !it.method().equals("GET")).count();
    }
}
