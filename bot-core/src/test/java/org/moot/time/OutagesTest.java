package org.moot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.time.Outages.Open;
import org.moot.time.Presence.Away;

/** What was open from Monday 2 March 2026, 10:00, closes on Friday 6 March, 12:00, in London. */
class OutagesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pace PACE = new Pace(LONDON, LocalTime.of(22, 0), LocalTime.of(8, 0));

    @Test
    void whatWasNeverAwayMovesNothing() {
        closes("06T12:00");
    }

    @Test
    void halfAnHourInAllIsForgivenAndAMinuteMoreIsNot() {
        closes("06T12:00", "06T09:00/06T09:30");
        closes("06T12:31", "06T09:00/06T09:31");
        closes("06T12:00", "06T08:00/06T08:10", "06T09:00/06T09:10", "06T10:00/06T10:10");
        closes("06T12:40", "06T08:00/06T08:20", "06T09:00/06T09:20");
    }

    @Test
    void itClosesLaterByTheTimeThatWasLost() {
        closes("06T15:00", "05T20:00/05T23:00");
    }

    @Test
    void itStaysOpenForTwoHoursAfterRecovery() {
        closes("06T13:50", "06T11:00/06T11:50");
        closes("06T15:30", "06T11:00/06T13:30");
    }

    @Test
    void onlyTheLastTwentyFourHoursAreLookedAt() {
        closes("06T12:00", "04T10:00/05T11:00");
        closes("06T13:00", "05T10:00/05T13:00");
    }

    @Test
    void whatStretchesOverTheClosingTimeCountsWhole() {
        closes("06T17:50", "06T11:50/06T15:50");
    }

    @Test
    void whatBeginsAfterTheClosingTimeIsNoOutageOfIt() {
        closes("06T12:00", "06T12:05/06T18:00");
    }

    @Test
    void anOutageInTheTimeThatWasAddedAddsMore() {
        closes("06T17:00", "06T08:00/06T10:00", "06T13:00/06T15:00");
        closes("06T18:30", "06T08:00/06T10:00", "06T13:00/06T15:00", "06T15:30/06T16:30");
    }

    @Test
    void timeCountsOnceHoweverMuchWasAwayInIt() {
        closes("06T14:00", "06T07:00/06T09:00", "06T07:30/06T09:00");
        closes("06T15:00", "06T07:00/06T09:00", "06T08:00/06T10:00");
    }

    @Test
    void itMovesAtMostSeventyTwoHoursInAll() {
        closes("09T12:00", "05T13:00/09T11:00");
        closes("09T12:00", "06T11:00/06T23:00", "07T01:00/12T12:00");
    }

    @Test
    void neverIntoTheQuietHours() {
        closes("07T08:00", "05T20:00/06T06:30");
    }

    @Test
    void neverIntoTheHourOfAClockChange() {
        // clocks go forward on Sunday 29 March at 01:00, in the quiet hours; without these the hour itself counts
        Pace awake = new Pace(LONDON, LocalTime.of(8, 0), LocalTime.of(8, 0));
        var open = new Open(at("27T10:00"), at("28T23:30"));
        var away = List.of(new Away(at("28T20:00"), at("28T22:00")));

        assertThat(Outages.closing(open, away, awake)).isEqualTo(at("29T08:00"));
    }

    @Test
    void beforeItWasOpenedNothingWasLost() {
        var open = new Open(at("06T09:00"), at("06T12:00"));
        var away = List.of(new Away(at("06T07:00"), at("06T09:20")));

        assertThat(Outages.closing(open, away, PACE)).isEqualTo(at("06T12:00"));
    }

    private static void closes(String expected, String... away) {
        var stretches = new ArrayList<Away>();
        for (String stretch : away) {
            String[] ends = stretch.split("/", 2);
            stretches.add(new Away(at(ends[0]), at(ends[1])));
        }
        var open = new Open(at("02T10:00"), at("06T12:00"));

        assertThat(Outages.closing(open, stretches, PACE)).isEqualTo(at(expected));
    }

    private static Instant at(String dayAndTime) {
        return LocalDateTime.parse("2026-03-" + dayAndTime).atZone(LONDON).toInstant();
    }
}
