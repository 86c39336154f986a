package org.moot.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moot.app.doctor.Finding.Level;
import org.moot.app.settings.Settings;
import org.moot.storage.look.Seen;
import org.moot.storage.look.Seen.Stretch;
import org.moot.storage.look.Seen.Tables;
import org.moot.storage.look.Seen.Waiting;

class InTheDatabaseTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Waiting NOTHING = new Waiting(0, Optional.empty());
    private static final Tables FIT = new Tables("20", List.of(), List.of(), List.of(), false);

    private static final Settings SETTINGS = Settings.read(Map.of(
            "MOOT_MATRIX_HOMESERVER", "https://matrix.example.org",
            "MOOT_MATRIX_USER", "moot"));

    private Instant clock = NOW;
    private Tables tables = FIT;
    private Waiting messages = NOTHING;
    private long aside;
    private Waiting arrived = NOTHING;
    private long late;
    private Duration serviceAgo = Duration.ofSeconds(10);
    private Duration matrixAgo = Duration.ofSeconds(10);
    private Optional<Instant> signed = Optional.of(NOW.minus(Duration.ofHours(3)));
    private long unsigned;
    private int server = 18;

    private Level level(String about, boolean isRunning) {
        return finding(about, isRunning).level();
    }

    private Finding finding(String about, boolean isRunning) {
        Map<String, Stretch> there = Map.of(
                "service", new Stretch(NOW.minus(Duration.ofDays(3)), NOW.minus(serviceAgo)),
                "matrix", new Stretch(NOW.minus(Duration.ofDays(3)), NOW.minus(matrixAgo)));
        var seen = new Seen(
                server, clock, Optional.of(tables), messages, aside, arrived, late, there, signed, unsigned, isRunning);
        return new InTheDatabase(SETTINGS, seen, NOW, isRunning)
                .findings().stream()
                        .filter(it -> it.about().equals(about))
                        .findFirst()
                        .orElseThrow();
    }

    private static Waiting since(Duration age) {
        return new Waiting(3, Optional.of(NOW.minus(age)));
    }

    @Test
    void aServiceThatIsWellIsWellInEveryLine() {
        for (String about :
                List.of("database", "clock", "tables", "service", "Matrix", "outbox", "inbox", "hours", "record")) {
            assertThat(level(about, true)).as(about).isEqualTo(Level.OK);
        }
    }

    @Test
    void clocksThatAreApartOrWereSetBackAreSaid() {
        clock = NOW.plusSeconds(5);
        assertThat(level("clock", true)).isEqualTo(Level.WARN);
        clock = NOW.plusSeconds(90);
        assertThat(finding("clock", true).words()).contains("NTP");
        assertThat(level("clock", true)).isEqualTo(Level.BAD);
        clock = NOW;
        serviceAgo = Duration.ofMinutes(-10);
        assertThat(finding("clock", true).words()).contains("still to come");
    }

    @Test
    void tablesOfAnotherVersionAreSaidWithWhatToDo() {
        tables = new Tables("19", List.of("20"), List.of(), List.of(), false);
        assertThat(finding("tables", false).words()).contains("./moot backup");
        assertThat(level("tables", false)).isEqualTo(Level.WARN);
        tables = new Tables("99", List.of(), List.of("99"), List.of(), false);
        assertThat(level("tables", false)).isEqualTo(Level.BAD);
        tables = new Tables("20", List.of(), List.of(), List.of("20"), false);
        assertThat(level("tables", false)).isEqualTo(Level.BAD);
        server = 14;
        assertThat(level("database", false)).isEqualTo(Level.BAD);
    }

    @Test
    void whatDoesNotRunIsNoFaultOfItsOwn() {
        serviceAgo = Duration.ofDays(4);
        matrixAgo = Duration.ofDays(4);
        messages = since(Duration.ofDays(4));
        arrived = since(Duration.ofDays(4));
        late = 2;
        assertThat(level("service", false)).isEqualTo(Level.WARN);
        assertThat(finding("service", false).words()).contains("4 days", "./moot serve");
        assertThat(level("Matrix", false)).isEqualTo(Level.WARN);
        assertThat(level("outbox", false)).isEqualTo(Level.OK);
        assertThat(level("inbox", false)).isEqualTo(Level.OK);
        assertThat(level("hours", false)).isEqualTo(Level.WARN);
    }

    @Test
    void whatRunsAndDoesNotGetOnIsAFault() {
        serviceAgo = Duration.ofMinutes(20);
        matrixAgo = Duration.ofMinutes(20);
        messages = since(Duration.ofMinutes(20));
        arrived = since(Duration.ofMinutes(20));
        late = 2;
        for (String about : List.of("service", "Matrix", "outbox", "inbox", "hours")) {
            assertThat(level(about, true)).as(about).isEqualTo(Level.BAD);
        }
        messages = since(Duration.ofSeconds(20));
        assertThat(level("outbox", true)).isEqualTo(Level.OK);
    }

    @Test
    void whatIsSetAsideIsToBeSeenTo() {
        aside = 4;
        assertThat(finding("outbox", true).words()).contains("4 are set aside");
        assertThat(level("outbox", true)).isEqualTo(Level.WARN);
    }

    @Test
    void aRecordThatIsNotSignedForADayIsAFaultOnlyWhereSomethingHappened() {
        signed = Optional.of(NOW.minus(Duration.ofDays(9)));
        assertThat(level("record", true)).isEqualTo(Level.OK);
        unsigned = 3;
        assertThat(level("record", true)).isEqualTo(Level.BAD);
        assertThat(level("record", false)).isEqualTo(Level.OK);
        signed = Optional.of(NOW.minus(Duration.ofHours(3)));
        assertThat(level("record", true)).isEqualTo(Level.OK);
    }
}
