package org.moot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaceTest {
    private static final Pace LONDON = pace("Europe/London", "22:00", "08:00");
    private static final Pace AWAKE = pace("Europe/London", "00:00", "00:00");

    private static Pace pace(String zone, String from, String until) {
        return new Pace(ZoneId.of(zone), LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    @ParameterizedTest(name = "{0} closes at {1}")
    @CsvSource({
        "2026-03-02T12:00:00Z, 2026-03-02T12:00:00Z",
        "2026-03-02T21:59:59Z, 2026-03-02T21:59:59Z",
        "2026-03-02T22:00:00Z, 2026-03-03T08:00:00Z",
        "2026-03-03T00:00:00Z, 2026-03-03T08:00:00Z",
        "2026-03-03T07:59:59Z, 2026-03-03T08:00:00Z",
        "2026-03-03T08:00:00Z, 2026-03-03T08:00:00Z",
        "2026-12-31T23:00:00Z, 2027-01-01T08:00:00Z",
        "2026-07-01T20:59:59Z, 2026-07-01T20:59:59Z",
        "2026-07-01T21:00:00Z, 2026-07-02T07:00:00Z",
    })
    void nothingClosesInTheQuietHours(Instant wanted, Instant closes) {
        assertThat(LONDON.closing(wanted)).isEqualTo(closes);
    }

    @ParameterizedTest(name = "{0} closes at {1}")
    @CsvSource({
        "2026-10-24T22:30:00Z, 2026-10-25T08:00:00Z",
        "2026-10-25T00:30:00Z, 2026-10-25T08:00:00Z",
        "2027-03-27T23:00:00Z, 2027-03-28T07:00:00Z",
        "2027-03-28T01:00:00Z, 2027-03-28T07:00:00Z",
        "2027-10-30T22:00:00Z, 2027-10-31T08:00:00Z",
    })
    void theMorningAfterAClockChangeIsEightByTheNewTime(Instant wanted, Instant closes) {
        assertThat(LONDON.closing(wanted)).isEqualTo(closes);
    }

    @ParameterizedTest(name = "{0} closes at {1}")
    @CsvSource({
        // 2026-10-25: half past one comes twice, from 00:00Z to 02:00Z
        "2026-10-24T23:59:59Z, 2026-10-24T23:59:59Z",
        "2026-10-25T00:00:00Z, 2026-10-26T00:00:00Z",
        "2026-10-25T01:00:00Z, 2026-10-26T00:00:00Z",
        "2026-10-25T01:59:59Z, 2026-10-26T00:00:00Z",
        "2026-10-25T02:00:00Z, 2026-10-25T02:00:00Z",
        // 2027-03-28: one to two never comes, 01:00Z
        "2027-03-27T23:59:59Z, 2027-03-27T23:59:59Z",
        "2027-03-28T00:00:00Z, 2027-03-28T23:00:00Z",
        "2027-03-28T00:59:59Z, 2027-03-28T23:00:00Z",
        "2027-03-28T01:59:59Z, 2027-03-28T23:00:00Z",
        "2027-03-28T02:00:00Z, 2027-03-28T02:00:00Z",
        // 2027-10-31
        "2027-10-31T00:00:00Z, 2027-11-01T00:00:00Z",
        "2027-10-31T02:00:00Z, 2027-10-31T02:00:00Z",
    })
    void nothingClosesInTheHourOfAClockChangeEvenWithoutQuietHours(Instant wanted, Instant closes) {
        assertThat(AWAKE.closing(wanted)).isEqualTo(closes);
    }

    @Test
    void aChangeOfHalfAnHourIsAChangeToo() {
        Pace lordHowe = pace("Australia/Lord_Howe", "12:00", "14:00");
        Instant change = at("2026-10-03T15:30:00Z");
        assertThat(ZoneId.of("Australia/Lord_Howe")
                        .getRules()
                        .nextTransition(change.minusSeconds(1))
                        .getInstant())
                .isEqualTo(change);
        assertThat(lordHowe.closing(change.minus(Duration.ofMinutes(15)))).isEqualTo(at("2026-10-04T03:00:00Z"));
        assertThat(lordHowe.closing(change.plus(Duration.ofMinutes(15)))).isEqualTo(at("2026-10-04T03:00:00Z"));
        Instant wellBefore = change.minus(Duration.ofMinutes(61));
        assertThat(lordHowe.closing(wellBefore)).isEqualTo(wellBefore);
    }

    @Test
    void quietHoursNeedNotGoOverMidnight() {
        Pace siesta = pace("Europe/Madrid", "14:00", "17:00");
        assertThat(siesta.isQuiet(at("2026-03-02T12:59:59Z"))).isFalse();
        assertThat(siesta.isQuiet(at("2026-03-02T13:00:00Z"))).isTrue();
        assertThat(siesta.isQuiet(at("2026-03-02T16:00:00Z"))).isFalse();
        assertThat(siesta.closing(at("2026-03-02T14:30:00Z"))).isEqualTo(at("2026-03-02T16:00:00Z"));
        assertThat(siesta.isQuiet(at("2026-03-02T23:00:00Z"))).isFalse();
    }

    @Test
    void quietHoursThatEndWhereTheyBeginAreNone() {
        assertThat(AWAKE.isQuiet(at("2026-03-02T00:00:00Z"))).isFalse();
        assertThat(AWAKE.closing(at("2026-03-02T03:00:00Z"))).isEqualTo(at("2026-03-02T03:00:00Z"));
    }

    @Test
    void quietHoursThatEndInAClockChangeEndADayLater() {
        Pace odd = pace("Europe/London", "22:00", "01:30");
        assertThat(odd.closing(at("2026-10-24T22:00:00Z"))).isEqualTo(at("2026-10-26T01:30:00Z"));
        assertThat(odd.closing(at("2027-03-27T23:00:00Z"))).isEqualTo(at("2027-03-29T00:30:00Z"));
    }

    @Test
    void aReminderWaitsForTheMorningOnly() {
        assertThat(LONDON.awake(at("2026-03-02T23:00:00Z"))).isEqualTo(at("2026-03-03T08:00:00Z"));
        assertThat(LONDON.awake(at("2026-03-02T12:00:00Z"))).isEqualTo(at("2026-03-02T12:00:00Z"));
        assertThat(AWAKE.awake(at("2026-10-25T00:30:00Z"))).isEqualTo(at("2026-10-25T00:30:00Z"));
    }

    static Stream<Pace> paces() {
        List<String> zones = List.of(
                "Europe/London", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kolkata", "Africa/Casablanca", "UTC");
        return zones.stream()
                .flatMap(zone -> Stream.of(
                        pace(zone, "22:00", "08:00"),
                        pace(zone, "12:00", "14:00"),
                        pace(zone, "23:30", "01:45"),
                        pace(zone, "00:00", "00:00")));
    }

    @ParameterizedTest
    @MethodSource("paces")
    void closingIsNeverEarlierNeverQuietAndSettled(Pace pace) {
        Instant start = at("2026-01-01T00:07:00Z");
        for (int step = 0; step < 2 * 366 * 24; step++) {
            Instant wanted = start.plus(Duration.ofMinutes(30L * step));
            Instant closes = pace.closing(wanted);
            assertThat(closes).isAfterOrEqualTo(wanted).isBefore(wanted.plus(Duration.ofHours(51)));
            assertThat(pace.isQuiet(closes)).isFalse();
            assertThat(pace.closing(closes)).isEqualTo(closes);
        }
    }
}
