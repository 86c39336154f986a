package org.moot.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.bench.faults.Ledger.Verdict;

/** Whatever fails while people vote, every acknowledged ballot is counted once. The larger counts are {@code ./moot soak}'s. */
@Tag("slow")
class VotesUnderFaultsTest {
    private static Grounds grounds;

    @BeforeAll
    static void begin() throws IOException {
        grounds = Grounds.forPrograms(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "faults"));
    }

    @AfterAll
    static void end() {
        grounds.close();
        System.out.println(Launch.one().starts());
    }

    @Test
    void nothingIsLostWhenTwoProgramsAreKilledAgainAndAgain() {
        Verdict verdict = said("10 kills", new Killing(grounds, Mutant.NONE).programs(100, 10, 3_000));

        assertThat(verdict.isGood()).as(verdict.toString()).isTrue();
        assertThat(verdict.acknowledged()).isGreaterThanOrEqualTo(3_000);
        assertThat(verdict.repeated()).isGreaterThan(300);
    }

    @Test
    void nothingIsLostWhenPostgresCrashes() {
        Verdict verdict = said("2 crashes", new Killing(grounds, Mutant.NONE).postgres(100, 2, 1_000));

        assertThat(verdict.isGood()).as(verdict.toString()).isTrue();
        assertThat(verdict.acknowledged()).isGreaterThanOrEqualTo(1_000);
    }

    @Test
    void whatIsAcknowledgedIsCountedHoweverTwoProgramsCloseTheVote() {
        Verdict verdict = said("20 races", new CloseRaces(grounds, Mutant.SLOW).run(20, 10, 20));

        assertThat(verdict.isGood()).as(verdict.toString()).isTrue();
        assertThat(verdict.refused()).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_CLOSE_LOCK", "LATEST_NONCE_ONLY", "REPEATABLE_READ", "EARLY_ACKNOWLEDGEMENT"})
    void aPlantedFaultIsNoticed(Mutant mutant) {
        Hunt.Result result = said(mutant.written(), new Hunt(grounds).of(mutant));

        assertThat(result.isGood()).as(result.toString()).isTrue();
    }

    @Test
    void nothingIsLostOverAWireThatFailsInEveryWay() {
        Verdict verdict = said("5 kinds of faulty wires", new Wires(grounds).run(40, 1));

        assertThat(verdict.isGood()).as(verdict.toString()).isTrue();
        assertThat(verdict.acknowledged()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z", "2027-10-31T01:00:00Z"})
    void overAChangeOfClocksEveryBallotCountsAndNothingClosesAtNight(Instant change) {
        Clocks.Result result = said("clocks", new Clocks(grounds).over(change, 10));

        assertThat(result.isGood()).as(result.toString()).isTrue();
    }

    @Test
    void whenTheClockJumpsEveryBallotCountsAndNothingClosesEarly() {
        Jumps.Result result = said("jumps", new Jumps(grounds).run(10));

        assertThat(result.isGood()).as(result.toString()).isTrue();
        assertThat(result.verdict().acknowledged()).isEqualTo(10 * result.rounds());
    }

    @Test
    void aFullDiskRefusesAndLosesNothingAndTheVoteGoesOn() throws Exception {
        assumeTrue(
                maySplitNamespaces(), "*** SKIPPED: this machine lets nobody mount a small disk, so none was filled");
        Path disk = Files.createDirectories(
                Files.createTempDirectory(Path.of("target").toAbsolutePath(), "disk"));
        Process process = DiskFull.start(disk, 160);
        String words = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(words).isZero();
        System.out.println("a full disk: " + words.lines().toList().getLast());
    }

    private static boolean maySplitNamespaces() throws IOException, InterruptedException {
        return new ProcessBuilder("unshare", "--mount", "sh", "-c", "mount -t tmpfs tmpfs /mnt")
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void twentyThousandBallotsAreOpenedAndCounted() {
        Opening.Result result = said("opening", new Opening(grounds).run(20_000));

        assertThat(result.counted()).isEqualTo(20_000);
        assertThat(result.shown()).isPositive();
    }

    private static <T> T said(String what, T came) {
        System.out.println(what + ": " + came);
        return came;
    }
}
