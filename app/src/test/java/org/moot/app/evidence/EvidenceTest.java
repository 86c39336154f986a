package org.moot.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.app.Houses;
import org.moot.app.Target;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.secrecy.KnownVote;
import org.moot.verifier.Report;
import org.moot.verifier.Report.Line;
import org.moot.verifier.Report.Outcome;
import org.moot.vote.Vote;

/** What a vote leaves behind is good as it is, and no part of it can be changed without being noticed for the right reason. */
@Tag("slow")
class EvidenceTest {
    private static House house;
    private static byte[] whole;
    private static Copy bundle;

    private static List<String> codes = List.of();
    private static List<String> ids = List.of();

    @BeforeAll
    static void vote() throws Exception {
        house = House.open(Houses.settings(), Mode.DEMO);
        var vote = new KnownVote(house);
        vote.open();
        vote.cast();
        house.core().castLog().round(house.clock().instant());
        vote.later(Duration.ofDays(9));
        whole = bundle(1);
        bundle = Copy.of(whole);
        codes = vote.codes();
        ids = KnownVote.names().stream().map(it -> vote.id(it).toString()).toList();
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static byte[] bundle(long number) throws InterruptedException {
        var stores = house.stores();
        Vote counted = stores.transaction()
                .in(() -> stores.votes().find(new org.moot.vote.VoteId(number)))
                .orElseThrow();
        house.core().sequencer().round(house.clock().instant());
        return house.core().voteBundles().of(counted);
    }

    @Test
    void theBundleIsGood() {
        Report report = bundle.again().verified();
        assertThat(report.lines()).as(report.words()).allMatch(it -> it.outcome() == Outcome.GOOD);
        assertThat(report.code()).isZero();
        assertThat(report.lines()).extracting(Line::check).contains("envelopes", "count", "log", "growth", "roll");
    }

    @Test
    void theSameBundleHasTheSameBytes() throws InterruptedException {
        assertThat(bundle(1)).isEqualTo(whole);
    }

    /** By another hand in another language; see verifier/count.py. */
    @Test
    void aSecondCountComesToTheSame() throws Exception {
        Path file = Files.write(Houses.folder().resolve("vote-1.zip"), whole);
        Process python = new ProcessBuilder(
                        "python3", Target.PROJECT.resolve("verifier/count.py").toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
        assertThat(said).contains("the same as the result", "40 counted");
    }

    @Test
    void everybodyFindsTheirOwnBallotByItsCode() {
        assertThat(codes).hasSize(KnownVote.VOTERS);
        assertThat(codes)
                .allSatisfy(code -> assertThat(Copy.verified(whole, Optional.of(code))
                                .lines()
                                .getLast()
                                .words())
                        .matches("your ballot was counted: [0-5 ]+"));
        assertThat(Copy.verified(whole, Optional.of("7K3M-9QXT-4")).code()).isEqualTo(3);
        assertThat(browser().checked(whole, codes.getFirst()).own()).startsWith("Your ballot was counted.");
    }

    private static InTheBrowser browser() {
        return new InTheBrowser(
                URI.create("http://127.0.0.1:" + house.pagesPort().orElseThrow()));
    }

    @Test
    void aBrowserComesToTheSameAndSendsNothing() {
        InTheBrowser.Seen seen = browser().checked(whole, "");
        assertThat(seen.lines()).as(seen.verdict()).hasSize(12).allMatch(it -> it.endsWith(" holds"));
        assertThat(seen.verdict()).startsWith("Everything holds");
        assertThat(seen.asked())
                .as("but for the picture of the tab")
                .allMatch(it -> it.matches("GET .*/(moot\\.svg|favicon\\.ico)"));
    }

    @Test
    void aBrowserNoticesWhatWasChanged() {
        Copy changed = bundle.again().change("ballots.txt", s -> s.replaceFirst(" 3 1 4 1 5", " 3 1 4 1 4"));
        InTheBrowser.Seen seen = browser().checked(changed.zipped(), "");
        assertThat(seen.verdict()).startsWith("Something is wrong");
        assertThat(seen.lines()).contains("ballots WRONG", "record holds");
        assertThat(browser()
                        .checked("nothing".getBytes(StandardCharsets.UTF_8), "")
                        .verdict())
                .startsWith("This is no file of evidence");
    }

    @Test
    void nobodysNameIsInIt() {
        assertThat(new String(bundle.again().zipped(), StandardCharsets.ISO_8859_1))
                .doesNotContain("sentinel");
        bundle.under("")
                .forEach(name -> assertThat(bundle.the(name))
                        .as(name)
                        .doesNotContain("sentinel")
                        .doesNotContain(ids));
    }

    private static Arguments bad(String what, String check, UnaryOperator<Copy> change) {
        return Arguments.of(what, check, change);
    }

    static Stream<Arguments> changed() {
        return Stream.of(
                        Corrupted.manifest(),
                        Corrupted.fixed(),
                        Corrupted.record(),
                        Corrupted.history(),
                        Corrupted.rollAndList(),
                        Corrupted.log(),
                        Corrupted.key(),
                        Corrupted.envelopes(),
                        Corrupted.outcome(),
                        Corrupted.numbers())
                .flatMap(List::stream)
                .map(it -> bad(it.what(), it.check(), it.change()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changed")
    void whatWasChangedIsRefusedForTheRightReason(String what, String check, UnaryOperator<Copy> change) {
        Report report = change.apply(bundle.again()).verified();
        assertThat(report.code()).as(report.words()).isEqualTo(2);
        assertThat(report.lines().stream()
                        .filter(it -> it.outcome() == Outcome.FAILED)
                        .map(Line::check))
                .as(report.words())
                .contains(check);
    }

    @Test
    void thereAreFortyWaysToCheatAndMore() {
        assertThat(changed()).hasSizeGreaterThanOrEqualTo(40);
    }

    /** A reader of files from strangers: whatever it is given, it answers, and never that it is good. */
    @Test
    void noDamagedFileIsGoodAndNoneBreaksTheVerifier() {
        var random = new Random(20261127);
        for (int trial = 0; trial < 400; trial++) {
            byte[] damaged = whole.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Report report = Copy.verified(damaged, Optional.empty());
            if (report.code() != 2) {
                assertThat(Copy.of(damaged).zipped())
                        .as("only what is not content")
                        .isEqualTo(bundle.zipped());
            }
        }
    }

    @Test
    void whatIsNoBundleIsSaidToBeNone() {
        for (String other : List.of("", "PK", "not a zip file at all", "PK\u0003\u0004")) {
            assertThat(Copy.verified(other.getBytes(StandardCharsets.ISO_8859_1), Optional.empty())
                            .code())
                    .isEqualTo(2);
        }
    }
}
