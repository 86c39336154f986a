package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moot.call.CallRoom.Away;
import org.moot.call.CallRoom.Refused;
import org.moot.call.Change;

/** Tokens, limits and refusals. */
class AskingTest extends OnZoom {
    private static final Instant MIDNIGHT = Instant.parse("2026-10-06T00:00:00Z");

    private Away away() {
        return catchThrowableOfType(Away.class, this::opened);
    }

    @Test
    void manyAtOnceFetchOneToken() throws Exception {
        String key = opened().key();
        fake.revokesTokens();
        memory.clock().forward(Duration.ofMinutes(50));
        fake.givesTokensSlowly(100);
        int before = fake.tokens();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> all = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(it -> () -> zoom.hostLink(key))
                    .toList();
            for (var one : threads.invokeAll(all)) {
                assertThat(one.get()).contains("zak=");
            }
        }
        assertThat(fake.tokens()).isEqualTo(before + 1);
    }

    @Test
    void aTokenIsRenewedWhenFourFifthsOfItsLifeAreOver() {
        String key = opened().key();
        memory.clock().forward(Duration.ofMinutes(47));
        zoom.hostLink(key);
        assertThat(fake.tokens()).isEqualTo(1);
        memory.clock().forward(Duration.ofMinutes(2));
        zoom.hostLink(key);
        assertThat(fake.tokens()).isEqualTo(2);
    }

    @Test
    void aTokenThatIsRefusedIsFetchedAnewOnce() {
        String key = opened().key();
        fake.revokesTokens();
        assertThat(zoom.hostLink(key)).contains("zak=");
        assertThat(fake.tokens()).isEqualTo(2);
        fake.fails("error-401-124", "error-401-124");
        assertThatThrownBy(() -> zoom.hostLink(key)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "error-400-200-plan, zoom.plan",
        "error-400-300-validation, zoom.invalid",
        "error-401-4700, zoom.scopes",
    })
    void whatZoomWillNotDoIsSaidPlainly(String example, String key) {
        fake.fails(example);
        Refused refused = catchThrowableOfType(Refused.class, this::opened);
        assertThat(refused.why().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "3161, zoom.not-a-host",
        "3043, zoom.full",
        "3038, zoom.registration-closed",
        "404, zoom.registration-closed",
        "3000, zoom.says"
    })
    void aHostWithoutALicenceAndAFullCallAreSaidAndNoAddressIsShown(int code, String key) {
        fake.failsWith(400, code);
        Refused refused = catchThrowableOfType(Refused.class, this::opened);
        assertThat(refused.why().key()).isEqualTo(key);
        assertThat(refused.why().toString()).doesNotContain("user@example.com");
    }

    @Test
    void scopesThatAreMissingAreNamed() {
        fake.grants("meeting:read:meeting:admin meeting:write:meeting:admin");
        fake.fails("error-401-4700");
        Refused refused = catchThrowableOfType(Refused.class, this::opened);
        assertThat(refused.why().args().getFirst().toString())
                .contains("report:read:list_meeting_participants:admin")
                .doesNotContain("meeting:read:meeting:admin");
    }

    @Test
    void tooManyASecondWaitsALittleAndTooManyADayUntilZoomsMidnight() {
        fake.fails("error-429-qps");
        Away second = away();
        assertThat(second.why().key()).isEqualTo("zoom.busy");
        assertThat(second.until())
                .hasValueSatisfying(
                        it -> assertThat(it).isBefore(memory.clock().instant().plusSeconds(121)));
        fake.fails("error-429-daily-create");
        Away day = away();
        assertThat(day.why().key()).isEqualTo("zoom.daily-limit");
        assertThat(day.until()).contains(MIDNIGHT);
    }

    @Test
    void anHourThatZoomNamesIsTaken() {
        fake.fails("error-429-daily-account");
        assertThat(away().until()).contains(Instant.parse("2026-11-24T00:00:00Z"));
        Instant now = Instant.parse("2026-10-06T00:00:00Z");
        assertThat(Faults.moment("90", now)).contains(now.plusSeconds(90));
        assertThat(Faults.moment("Tue, 06 Oct 2026 00:01:00 GMT", now)).contains(now.plusSeconds(60));
        assertThat(Faults.moment("soon", now)).isEmpty();
    }

    @Test
    void afterZoomRefusedTheDaysChangesNothingMoreIsAskedToday() {
        fake.fails("error-429-daily-create");
        assertThat(away().until()).contains(MIDNIGHT);
        assertThat(away().until()).contains(MIDNIGHT);
        assertThat(asked("POST", "/meetings")).isZero();
    }

    @Test
    void theDaysHundredIsCountedHereAndToldBeforeZoomRefuses() {
        String key = opened().key();
        var day = LocalDate.of(2026, 10, 27);
        Away away = catchThrowableOfType(Away.class, () -> {
            for (int change = 0; change < 200; change++) {
                zoom.open(plan(Optional.of(key), Map.of(day, Change.moved(day.atTime(18, change % 60)))));
            }
        });
        assertThat(away.why().key()).isEqualTo("zoom.daily-limit");
        assertThat(away.until()).contains(MIDNIGHT);
        assertThat(fake.heard().stream()
                        .filter(it -> it.method().equals("PATCH"))
                        .count())
                .isLessThan(100);
        try (var afterARestart = new Zoom(fake.settings(), memory.stores(), memory.clock(), Duration.ofSeconds(2))) {
            Away still = catchThrowableOfType(
                    Away.class,
                    () -> afterARestart.open(plan(Optional.of(key), Map.of(day, Change.moved(day.atTime(17, 1))))));
            assertThat(still.until()).contains(MIDNIGHT);
        }
        memory.clock().forward(Duration.ofDays(1));
        assertThat(zoom.open(plan(Optional.of(key), Map.of())).notes()).isEmpty();
    }

    @Test
    void whereZoomBreaksItIsAskedAgainLater() {
        fake.failsWith(502);
        assertThat(away().why().key()).isEqualTo("zoom.away");
    }

    @Test
    void anAddressInZoomsWordsIsNotShown() {
        assertThat(Faults.scrubbed("for the registrant (user@example.com). You"))
                .doesNotContain("user@example.com");
    }

    @Test
    void aSecondTakesHalfOfWhatZoomAllowsAndTheRestWaits() {
        var nanos = new long[1];
        var buckets = new Buckets(() -> nanos[0]);
        List<Duration> waits = new ArrayList<>();
        for (int call = 0; call < 7; call++) {
            waits.add(buckets.take(Label.HEAVY));
        }
        assertThat(waits.subList(0, 5)).containsOnly(Duration.ZERO);
        assertThat(waits.subList(5, 7)).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
        nanos[0] = 5_000_000_000L;
        assertThat(buckets.take(Label.HEAVY)).isZero();
    }

    @Test
    void theSettingsAndTheTokenAreNeverPrinted() {
        assertThat(fake.settings().toString()).doesNotContain("client-secret", "secret-token");
        assertThat(new Token("t0ken", fake.settings().tokens(), MIDNIGHT, List.of()).toString())
                .doesNotContain("t0ken");
    }
}
