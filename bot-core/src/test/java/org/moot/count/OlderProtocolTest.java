package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moot.count.Vectors.Vector;
import tools.jackson.databind.JsonNode;

/** Every rung that protocol C has and D has not. Options are A = 0, B = 1, C = 2, D = 3. */
class OlderProtocolTest {
    private static Scoring scoring(String ballots, int... lot) {
        return Star.count(Table.of(ballots).tally(), Lot.of(lot), Protocol.OFFICIAL_OLDER)
                .round()
                .scoring();
    }

    private static List<Rung> rungs(Scoring scoring) {
        return scoring.tried().stream().map(Trial::rung).toList();
    }

    @Test
    void thoseWhoLostMostHeadToHeadsDropOut() {
        Scoring scoring = scoring("""
                4: 2 1 0
                1: 1 0 0
                1: 0 0 4
                1: 0 5 5
                """, 0, 1, 2);
        assertThat(rungs(scoring)).containsExactly(Rung.FEWEST_LOSSES);
        assertThat(scoring.tried().getFirst().figures())
                .containsExactly(new Figure(0, 0), new Figure(1, 1), new Figure(2, 2));
        assertThat(scoring.finalists()).containsExactly(0, 1);
    }

    @Test
    void lossesAreCountedAgainAmongThoseWhoStay() {
        Scoring scoring = scoring("""
                1: 2 1 1 1
                1: 0 1 0 2
                1: 1 2 1 0
                1: 1 0 2 1
                """, 2, 1, 0, 3);
        assertThat(rungs(scoring)).containsExactly(Rung.FEWEST_LOSSES, Rung.FEWEST_LOSSES);
        assertThat(scoring.tried().getFirst().open()).hasSize(3);
        assertThat(scoring.finalists()).containsExactly(1, 0);
    }

    @Test
    void whereTooManyDropOutTheBetterOneGoesOnAndTheOthersMeetHeadToHead() {
        Scoring scoring = scoring("1: 4 1 3\n1: 2 4 4\n1: 4 5 3", 2, 0, 1);
        assertThat(rungs(scoring)).containsExactly(Rung.FEWEST_LOSSES, Rung.HEAD_TO_HEAD);
        assertThat(scoring.tried().getFirst().through()).containsExactly(1);
        assertThat(scoring.tried().getFirst().open()).containsExactlyInAnyOrder(0, 2);
        assertThat(scoring.finalists()).containsExactly(0, 1);
    }

    @Test
    void twoWhoAreLeftForOnePlaceMeetHeadToHead() {
        Scoring scoring = scoring("1: 1 2 5 4\n1: 5 1 4 0\n1: 1 4 1 3", 3, 1, 0, 2);
        assertThat(scoring.ahead()).containsExactly(2);
        assertThat(rungs(scoring)).containsExactly(Rung.FEWEST_LOSSES, Rung.HEAD_TO_HEAD);
        assertThat(scoring.finalists()).containsExactly(2, 1);
    }

    @Test
    void whereAllLostEquallyManyFiveStarsDecide() {
        Scoring scoring = scoring("1: 1 3 5\n1: 5 3 1", 1, 2, 0);
        assertThat(rungs(scoring)).containsExactly(Rung.FEWEST_LOSSES, Rung.FIVE_STAR);
        assertThat(scoring.finalists()).containsExactly(2, 0);
    }

    @Test
    void whereNothingHelpsTheLotDecides() {
        Scoring scoring = scoring("1: 0 2 1 2\n1: 2 0 0 1\n1: 1 1 2 0", 0, 1, 2, 3);
        assertThat(rungs(scoring)).containsExactly(Rung.FEWEST_LOSSES, Rung.FEWEST_LOSSES, Rung.FIVE_STAR, Rung.LOT);
        assertThat(scoring.lotGroup()).containsExactly(0, 2, 3);
        assertThat(scoring.finalists()).containsExactly(0, 1);
    }

    @Test
    void exactlyTwoTiedAreComparedHeadToHeadAsInTheNewerOne() {
        Scoring scoring = scoring("1: 5 4 0\n1: 5 0 1\n1: 5 0 3", 0, 1, 2);
        assertThat(rungs(scoring)).containsExactly(Rung.HEAD_TO_HEAD);
        assertThat(scoring.finalists()).containsExactly(0, 2);
    }

    @TestFactory
    Stream<DynamicTest> itTakesTheStepsRecordedForEveryReferenceVector() {
        return Stream.of(
                        "star-voting-library.json",
                        "bettervoting-production-exports.json",
                        "starvote-test-elections.json")
                .flatMap(file -> Vectors.each(file, OlderProtocolTest::isRecorded, OlderProtocolTest::check));
    }

    private static boolean isRecorded(Vector vector) {
        return vector.seats() <= vector.options().size() && !recorded(vector).isMissingNode();
    }

    private static JsonNode recorded(Vector vector) {
        return vector.json().path("oracle").path("spec_C");
    }

    private static void check(Vector vector) {
        var result = BlocStar.count(vector.tally(), vector.lot(), Protocol.OFFICIAL_OLDER, vector.seats());
        List<JsonNode> rounds = Vectors.elements(recorded(vector).get("rounds")).toList();
        assertThat(result.rounds()).hasSameSizeAs(rounds);
        for (int seat = 0; seat < rounds.size(); seat++) {
            Round round = result.rounds().get(seat);
            assertThat(vector.options().get(round.winner()))
                    .isEqualTo(rounds.get(seat).get("winner").asString());
            assertThat(round.scoring().decidedBy().map(Rung::id))
                    .isEqualTo(Vectors.text(rounds.get(seat), "scoring_tiebreak"));
            assertThat(round.runoff().flatMap(Runoff::decidedBy).map(Rung::id))
                    .isEqualTo(Vectors.text(rounds.get(seat), "runoff_tiebreak"));
        }
    }
}
