package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Clocks in London go forward on Sunday 29 March 2026 at 01:00, and back on Sunday 25 October at 02:00. */
class ClockChangeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void acrossTheSpringChangeACallLastsItsHoursAndReadsAnHourLater() {
        Grove grove = begunOn("2026-03-24T10:00");
        grove.called("ana");

        assertThat(grove.call().opened()).isEqualTo(london("2026-03-27T10:00"));
        assertThat(grove.call().closes()).isEqualTo(london("2026-03-31T11:00"));
        assertThat(Duration.between(grove.call().opened(), grove.call().closes()))
                .isEqualTo(Duration.ofHours(96));
    }

    @Test
    void acrossTheAutumnChangeItReadsAnHourEarlierAndNeverFallsIntoTheNight() {
        Grove grove = begunOn("2026-10-19T08:30");
        grove.called("ana");

        assertThat(grove.call().opened()).isEqualTo(london("2026-10-22T08:30"));
        // 96 hours later it is 07:30 by the new clock, which is in the quiet hours
        assertThat(grove.call().closes()).isEqualTo(london("2026-10-26T08:00"));
    }

    @Test
    void withoutQuietHoursNothingClosesInTheHourOfTheChange() {
        for (String change : new String[] {"2026-03-29T02:30", "2026-10-25T01:30"}) {
            Instant inTheHour = london(change);
            Grove grove = begunOn(LocalDateTime.ofInstant(inTheHour.minus(Duration.ofHours(168)), LONDON)
                    .toString());
            grove.says("ana", "assembly charter quiet 08:00-08:00");
            grove.called("ana");

            assertThat(grove.call().closes()).as(change).isEqualTo(london(change.substring(0, 10) + "T08:00"));
        }
    }

    private static Grove begunOn(String moment) {
        Grove grove = Grove.of("ana");
        grove.scene.tick(Duration.between(grove.scene.now(), london(moment)));
        return grove;
    }

    private static Instant london(String moment) {
        return LocalDateTime.parse(moment).atZone(LONDON).toInstant();
    }
}
