package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every rung of protocol D, each on a table of its own. Options are A = 0, B = 1, C = 2, D = 3. */
class StarTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;

    private static StarResult count(String ballots, int... lot) {
        Tally tally = Table.of(ballots).tally();
        int[] order = lot.length > 0 ? lot : IntStream.range(0, tally.options()).toArray();
        return Star.count(tally, Lot.of(order), Protocol.OFFICIAL_2025);
    }

    private static void assertScoring(StarResult result, Rung step, int... finalists) {
        assertThat(result.round().scoring().finalists())
                .containsExactlyElementsOf(IntStream.of(finalists).boxed().toList());
        assertThat(result.round().scoring().decidedBy()).hasValue(step);
    }

    private static void assertRunoff(StarResult result, int winner, Rung step) {
        assertThat(result.winner()).isEqualTo(winner);
        assertThat(result.round().runoff().orElseThrow().decidedBy()).hasValue(step);
    }

    @Test
    void theTwoWithMostStarsMeetAndTheOnePreferredByMoreWins() {
        StarResult result = count("""
                2: 5 4 0
                3: 2 4 1
                1: 0 0 5
                """);
        assertThat(result.round().scoring().finalists()).containsExactly(B, A);
        assertThat(result.round().scoring().tried()).isEmpty();
        assertThat(result.winner()).isEqualTo(B);
        assertThat(result.runnerUp()).hasValue(A);
        Runoff runoff = result.round().runoff().orElseThrow();
        assertThat(runoff.votes().above()).isEqualTo(3);
        assertThat(runoff.votes().below()).isEqualTo(2);
        assertThat(runoff.votes().same()).isEqualTo(1);
        assertThat(runoff.decidedBy()).isEmpty();
        assertThat(result.isLotUsed()).isFalse();
        assertThat(result.possibleWinners()).containsExactly(B);
    }

    @Test
    void theOneWithMostStarsLosesWhenMoreVotersPreferTheOther() {
        StarResult result = count("2: 5 0 0\n3: 3 4 0");
        assertThat(result.winner()).isEqualTo(B);
        assertThat(result.round().beatenLeader()).hasValue(A);
    }

    @Test
    void aLeaderWhoWinsIsNotCalledBeatenNorIsOneOfTwoLeaders() {
        assertThat(count("2: 5 0 0").round().beatenLeader()).isEmpty();
        assertThat(count("1: 4 3\n1: 0 1\n1: 3 3").round().beatenLeader()).isEmpty();
        assertThat(count("1: 5").round().beatenLeader()).isEmpty();
    }

    @Test
    void bothPercentagesOfTheRunoffAreKnownAndTheMajorityLine() {
        Runoff runoff = count("3: 5 4\n1: 0 2\n4: 1 1").round().runoff().orElseThrow();
        assertThat(runoff.ofCounted()).isEqualTo(new Share(3, 8));
        assertThat(runoff.ofCounted().percent()).hasValue(37.5);
        assertThat(runoff.ofPreferring()).isEqualTo(new Share(3, 4));
        assertThat(runoff.ofPreferring().percent()).hasValue(75);
        assertThat(runoff.majorityLine()).isEqualTo(2);
        assertThat(runoff.votes().equalAt()).containsExactly(0L, 4L, 0L, 0L, 0L, 0L);
    }

    @Test
    void withoutAnyPreferenceThereIsNoPercentage() {
        Runoff runoff = count("3: 5 5").round().runoff().orElseThrow();
        assertThat(runoff.ofPreferring().percent()).isEmpty();
        assertThat(runoff.ofCounted().percent()).hasValue(0);
    }

    @Test
    void aBlankCountsAsZeroInTheRunoff() {
        StarResult result = count("2: 1 _\n1: 0 _\n1: _ 0");
        assertThat(result.winner()).isEqualTo(A);
        assertThat(result.round().runoff().orElseThrow().votes().equalAt()).containsExactly(2L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void anAbstentionIsCastAndNotCounted() {
        StarResult result = count("2: 5 0\n7: _ _");
        assertThat(result.tally().cast()).isEqualTo(9);
        assertThat(result.tally().counted()).isEqualTo(2);
        assertThat(result.round().runoff().orElseThrow().votes().same()).isZero();
    }

    @Test
    void aFlatBallotCountsForEveryTotal() {
        StarResult result = count("1: 5 0\n2: 4 4");
        assertThat(result.tally().total(B)).isEqualTo(8);
        assertThat(result.round().runoff().orElseThrow().votes().same()).isEqualTo(2);
    }

    @Test
    void theOnlyOptionIsElectedWithoutARunoff() {
        StarResult result = count("1: 0\n1: _");
        assertThat(result.winner()).isEqualTo(A);
        assertThat(result.runnerUp()).isEmpty();
        assertThat(result.round().runoff()).isEmpty();
        assertThat(result.isLotUsed()).isFalse();
    }

    @Test
    void twoOptionsGoStraightToTheRunoffHoweverTheirStars() {
        StarResult result = count("2: 0 1\n1: 5 0");
        assertThat(result.round().scoring().tried()).isEmpty();
        assertThat(result.winner()).isEqualTo(B);
    }

    @Test
    void withoutBallotsEverythingIsEqualAndTheLotDecides() {
        StarResult result = Star.count(Tally.of(3), Lot.of(2, 0, 1), Protocol.OFFICIAL_2025);
        assertThat(result.winner()).isEqualTo(C);
        assertThat(result.runnerUp()).hasValue(A);
        assertThat(result.possibleWinners()).containsExactly(A, B, C);
    }

    @Test
    void aTieBetweenTheTwoFinalistsIsNoTieToBreak() {
        StarResult result = count("1: 5 4 0\n1: 0 1 0");
        assertThat(result.round().scoring().tried()).isEmpty();
        assertThat(result.round().scoring().tied()).containsExactly(A, B);
    }

    @Test
    void twoTiedForTheOtherPlaceAreComparedHeadToHead() {
        StarResult result = count("1: 5 4 0\n1: 5 0 1\n1: 5 0 3");
        assertScoring(result, Rung.HEAD_TO_HEAD, A, C);
        assertThat(result.round().scoring().tried().getFirst().figures())
                .containsExactly(new Figure(C, 2), new Figure(B, 1));
    }

    @Test
    void twoTiedForTheOtherPlaceAndEqualHeadToHeadGoByFiveStars() {
        StarResult result = count("1: 5 1 5\n1: 5 4 0", A, B, C);
        assertScoring(result, Rung.FIVE_STAR, A, C);
        assertThat(result.round().scoring().tried())
                .extracting(Trial::rung)
                .containsExactly(Rung.HEAD_TO_HEAD, Rung.FIVE_STAR);
    }

    @Test
    void twoTiedForTheOtherPlaceAndEqualOnEverythingGoByLot() {
        StarResult result = count("1: 5 4 1\n1: 5 1 4", C, B, A);
        assertScoring(result, Rung.LOT, A, C);
        assertThat(result.round().scoring().lotGroup()).containsExactly(C, B);
        assertThat(result.winner()).isEqualTo(A);
        assertThat(result.isLotUsed()).isTrue();
        assertThat(result.isLotDecisive()).isFalse();
    }

    @Test
    void threeTiedAreNotComparedHeadToHeadButGoByFiveStars() {
        StarResult result = count("""
                4: 2 1 0
                1: 1 0 0
                1: 0 0 4
                1: 0 5 5
                """);
        assertScoring(result, Rung.FIVE_STAR, B, C);
        assertThat(result.winner()).isEqualTo(B);
    }

    @Test
    void threeTiedForTheOtherPlaceGoByFiveStars() {
        StarResult result = count("1: 5 0 2 3\n1: 5 5 3 2", D, C, B, A);
        assertScoring(result, Rung.FIVE_STAR, A, B);
        assertThat(result.round().scoring().tied()).containsExactlyInAnyOrder(B, C, D);
    }

    @Test
    void theBestByFiveStarsGoesOnAndTheLotFillsTheLastPlace() {
        StarResult result = count("1: 5 2 3\n1: 0 3 2", C, B, A);
        assertScoring(result, Rung.LOT, C, A);
        assertThat(result.round().scoring().tried().getFirst().through()).containsExactly(A);
        assertThat(result.round().scoring().lotGroup()).containsExactly(C, B);
        assertThat(result.possibleWinners()).containsExactly(A);
    }

    @Test
    void fiveStarsNarrowTheTieAndTheLotDecidesAmongTheRest() {
        StarResult result = count("1: 5 5 0 2\n1: 5 0 5 3", D, C, B, A);
        assertScoring(result, Rung.LOT, A, C);
        assertThat(result.round().scoring().lotGroup()).containsExactly(C, B);
        assertThat(result.round().scoring().tried().getFirst().out()).containsExactly(D);
    }

    @Test
    void theLotFillsBothPlacesWhereAllAreEqual() {
        StarResult result = count("3: 4 4 4 4", C, A, D, B);
        assertScoring(result, Rung.LOT, C, A);
        assertRunoff(result, C, Rung.LOT);
        assertThat(result.possibleWinners()).containsExactly(A, B, C, D);
    }

    @Test
    void anEqualRunoffGoesByStars() {
        assertRunoff(count("1: 5 0\n1: 1 2", B, A), A, Rung.SCORE);
    }

    @Test
    void anEqualRunoffWithEqualStarsGoesByFiveStars() {
        assertRunoff(count("1: 5 1\n1: 0 4", B, A), A, Rung.FIVE_STAR);
    }

    @Test
    void aRunoffEqualOnEverythingGoesByLot() {
        StarResult result = count("1: 4 0\n1: 0 4", B, A);
        assertRunoff(result, B, Rung.LOT);
        assertThat(result.isLotDecisive()).isTrue();
        assertThat(result.possibleWinners()).containsExactly(A, B);
    }

    @Test
    void aLotInTheScoringRoundChoosesTheWinnerWhereFinalistsDiffer() {
        StarResult result = count("2: 4 5 0\n2: 4 0 5\n1: 0 1 1", B, C, A);
        assertScoring(result, Rung.LOT, A, B);
        assertThat(result.winner()).isEqualTo(B);
        assertThat(result.possibleWinners()).containsExactly(B, C);
    }

    @Test
    void aLotNeverChangesTheStatusQuo() {
        Tally tally = Table.of("1: 4 0\n1: 0 4").tally();
        StarResult result = Star.count(tally, Lot.of(A, B), Protocol.OFFICIAL_2025, OptionalInt.of(B));
        assertRunoff(result, B, Rung.STATUS_QUO);
        assertThat(result.isLotUsed()).isFalse();
        assertThat(result.possibleWinners()).containsExactly(B);
    }

    @Test
    void theStatusQuoIsProtectedFromTheLotOnly() {
        Protocol d = Protocol.OFFICIAL_2025;
        Lot lot = Lot.of(A, B);
        assertThat(Star.count(Table.of("1: 5 0\n1: 1 2").tally(), lot, d, OptionalInt.of(B))
                        .winner())
                .isEqualTo(A);
        assertThat(Star.count(Table.of("1: 5 1\n1: 0 4").tally(), lot, d, OptionalInt.of(B))
                        .winner())
                .isEqualTo(A);
        assertThat(Star.count(Table.of("2: 1 0\n1: 0 5").tally(), lot, d, OptionalInt.of(B))
                        .winner())
                .isEqualTo(A);
    }

    @Test
    void aStatusQuoThatIsNoFinalistChangesNothing() {
        Tally tally = Table.of("1: 4 0 0\n1: 0 4 0").tally();
        StarResult result = Star.count(tally, Lot.of(B, A, C), Protocol.OFFICIAL_2025, OptionalInt.of(C));
        assertRunoff(result, B, Rung.LOT);
    }

    @Test
    void aResultKeepsTheSumsAsTheyWereAtTheCount() {
        Tally tally = Table.of("1: 5 0").tally();
        StarResult result = Star.count(tally, Lot.of(A, B), Protocol.OFFICIAL_2025);
        tally.add(Ballot.of(0, 5), 10);
        result.tally().add(Ballot.of(0, 5), 10);
        assertThat(result.tally().cast()).isEqualTo(1);
    }

    @Test
    void moreThanTwoToTheThirtyFirstBallotsAreCounted() {
        long many = 3L << 40;
        StarResult result = count("%d: 5 4\n%d: 0 1".formatted(many, many - 1));
        assertThat(result.winner()).isEqualTo(A);
        assertThat(result.round().runoff().orElseThrow().votes().counted()).isEqualTo(2 * many - 1);
    }

    @Test
    void aLotOrStatusQuoOfOtherOptionsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Star.count(Tally.of(3), Lot.of(0, 1), Protocol.OFFICIAL_2025))
                .withMessage("The lot orders 2 options, the ballots have 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Star.count(Tally.of(2), Lot.of(0, 1), Protocol.OFFICIAL_2025, OptionalInt.of(2)));
    }
}
