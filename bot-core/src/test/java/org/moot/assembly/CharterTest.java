package org.moot.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moot.time.Pace;

class CharterTest {
    private final Charter charter = Charter.byDefault();

    @ParameterizedTest(name = "{0} is {1} by default")
    @CsvSource({
        "COUNTS, everybody",
        "VOTES, members",
        "POSITIONS, quiet",
        "DELIBERATION, 72h",
        "TEXT_AGE, 24h",
        "AMENDMENT, 48h",
        "CALL, 96h",
        "ENOUGH_AT_LEAST, 3",
        "ENOUGH_PERCENT, 10",
        "VOTE, 7d",
        "PEOPLE_VOTE, 72h",
        "REMOVAL, 72h",
        "QUIET, 22:00-08:00",
        "ZONE, Europe/London",
        "TIES, official",
        "LUKEWARM, 2.5",
        "CHALLENGE, 72h",
        "REVIEW, 365d",
    })
    void theDefaultsAreTheTableOfTheParty(Setting setting, String value) {
        assertThat(charter.the(setting)).isEqualTo(value);
    }

    @Test
    void everyDefaultIsAValueThatCouldBeSet() {
        for (Setting setting : Setting.values()) {
            assertThat(setting.read(setting.byDefault())).isEqualTo(setting.byDefault());
            assertThat(charter.with(setting, setting.byDefault()).the(setting)).isEqualTo(setting.byDefault());
            assertThat(Setting.called(setting.word())).contains(setting);
        }
        assertThat(Setting.called("PEOPLE-vote")).contains(Setting.PEOPLE_VOTE);
        assertThat(Setting.called("people_vote")).isEmpty();
    }

    @Test
    void whatIsChangedHoldsAndTheRestStays() {
        Charter changed = charter.with(Setting.CALL, "5D").with(Setting.QUIET, "23:00-07:30");
        assertThat(changed.span(Setting.CALL)).isEqualTo(Duration.ofDays(5));
        assertThat(changed.span(Setting.DELIBERATION)).isEqualTo(Duration.ofHours(72));
        assertThat(changed.pace())
                .isEqualTo(new Pace(ZoneId.of("Europe/London"), LocalTime.of(23, 0), LocalTime.of(7, 30)));
        assertThat(changed.with(Setting.ZONE, "Asia/Kolkata").zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
        assertThat(charter.language()).isEqualTo(Locale.ENGLISH);
        assertThat(charter.with(Setting.LUKEWARM, "3").lukewarm()).isEqualTo(3.0);
    }

    @ParameterizedTest(name = "{0} cannot be {1}")
    @CsvSource({
        "COUNTS, nobody",
        "VOTES, ''",
        "CALL, ''",
        "CALL, h",
        "CALL, 0h",
        "CALL, -5d",
        "CALL, 1101d",
        "CALL, 96",
        "CALL, 96m",
        "CALL, 9.5h",
        "CALL, 999999999999999999d",
        "CALL, 99999999999999999999h",
        "ENOUGH_AT_LEAST, 0",
        "ENOUGH_AT_LEAST, -1",
        "ENOUGH_AT_LEAST, three",
        "ENOUGH_PERCENT, 0",
        "ENOUGH_PERCENT, 101",
        "QUIET, 22:00",
        "QUIET, 25:00-08:00",
        "QUIET, ten-eight",
        "ZONE, Europe/Atlantis",
        "ZONE, ../../etc/passwd",
        "LUKEWARM, 5.1",
        "LUKEWARM, -1",
        "LUKEWARM, NaN",
        "LUKEWARM, warm",
        "TIES, coin",
        "LANGUAGE, '!!'",
        "FILLED_BY, treasurer",
    })
    void whatMakesNoSenseIsRefused(Setting setting, String value) {
        assertThatThrownBy(() -> charter.with(setting, value)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest(name = "{0} of \"{1}\" is written {2}")
    @CsvSource({
        "CALL, 096H, 96h",
        "CALL, +4d, 4d",
        "CALL, ' 4d ', 4d",
        "CALL, ٤d, 4d",
        "ENOUGH_PERCENT, 010, 10",
        "QUIET, 22:00:00-08:00, 22:00-08:00",
        "LUKEWARM, 3, 3.0",
        "VOTES, Everybody, everybody",
    })
    void aValueHasOneWrittenForm(Setting setting, String typed, String written) {
        assertThat(charter.with(setting, typed).the(setting)).isEqualTo(written);
    }

    @ParameterizedTest(name = "of a list of {0} with {1} active, {2} are enough")
    @CsvSource({
        "1, 1, 1",
        "2, 2, 2",
        "3, 3, 3",
        "10, 10, 3",
        "30, 30, 3",
        "31, 31, 4",
        "100, 41, 5",
        "200, 200, 20",
        "5, 500, 5",
        "0, 0, 0",
        "100000, 90001, 9001",
    })
    void enoughIsTheWholeListOrTheLargerOfThreeAndATenthOfTheActive(int list, int active, int enough) {
        assertThat(charter.enough(list, active)).isEqualTo(enough);
    }

    @Test
    void positionsAreOpenOnlyWhereTheCharterSaysSo() {
        assertThat(charter.hasOpenPositions()).isFalse();
        assertThat(charter.with(Setting.POSITIONS, "Open").hasOpenPositions()).isTrue();
        assertThatThrownBy(() -> charter.with(Setting.POSITIONS, "secret")).isInstanceOf(RuntimeException.class);
    }
}
