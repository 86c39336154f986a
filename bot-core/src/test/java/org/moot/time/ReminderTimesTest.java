package org.moot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReminderTimesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pace PACE = new Pace(LONDON, LocalTime.of(22, 0), LocalTime.of(8, 0));

    @Test
    void halfwayAndADayBeforeTheEnd() {
        between("02T10:00", "06T10:00", "04T10:00", "05T10:00");
    }

    @Test
    void whatFallsIntoTheQuietHoursWaitsForTheMorning() {
        between("02T20:00", "07T08:00", "05T08:00", "06T08:00");
    }

    @Test
    void nobodyIsRemindedOfWhatWasOnlyJustOpened() {
        between("02T10:00", "03T14:00", "03T08:00");
        between("02T10:00", "02T14:00");
    }

    @Test
    void whatIsPastIsNotSetAgain() {
        assertThat(ReminderTimes.of(at("02T10:00"), at("06T10:00"), PACE, at("04T11:00")))
                .containsExactly(at("05T10:00"));
    }

    private static void between(String opened, String closes, String... expected) {
        assertThat(ReminderTimes.of(at(opened), at(closes), PACE, at(opened)))
                .containsExactly(
                        Arrays.stream(expected).map(ReminderTimesTest::at).toArray(Instant[]::new));
    }

    private static Instant at(String dayAndTime) {
        return LocalDateTime.parse("2026-03-" + dayAndTime).atZone(LONDON).toInstant();
    }
}
