package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moot.count.Vectors.Vector;
import tools.jackson.databind.JsonNode;

/** The answer keys: winners, rounds, steps and sums, all of them. */
class GoldenVectorsTest {
    @TestFactory
    Stream<DynamicTest> everySingleWinnerVectorIsCountedAsTheAnswerKeySays() {
        return Vectors.each("golden-star-single.json", vector -> true, vector -> {
            StarResult result = Star.count(vector.tally(), vector.lot(), Protocol.OFFICIAL_2025);
            checkSums(vector);
            checkRounds(vector, result.rounds());
            assertThat(result.isLotUsed())
                    .isEqualTo(vector.expected().get("lot_used").asBoolean());
            if (vector.expected().has("possible_winners_over_all_lots")) {
                assertThat(vector.names(result.possibleWinners()))
                        .containsExactlyInAnyOrderElementsOf(
                                Vectors.texts(vector.expected().get("possible_winners_over_all_lots")));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyBlocVectorIsCountedAsTheAnswerKeySays() {
        return Vectors.each("golden-bloc.json", vector -> true, vector -> {
            BlocResult result = BlocStar.count(vector.tally(), vector.lot(), Protocol.OFFICIAL_2025, vector.seats());
            checkSums(vector);
            checkRounds(vector, result.rounds());
            assertThat(result.isLotUsed())
                    .isEqualTo(vector.expected().get("lot_used").asBoolean());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyProportionalVectorIsCountedAsTheAnswerKeySays() {
        return Vectors.each("golden-allocated.json", vector -> true, vector -> {
            boolean blank = vector.json().has("expected_without_wholly_blank");
            JsonNode expected = blank ? vector.json().get("expected_without_wholly_blank") : vector.expected();
            AllocatedResult result = AllocatedScore.count(vector.ballots(), vector.lot(), vector.seats());
            assertThat(vector.names(result.winners())).isEqualTo(Vectors.texts(expected.get("winners")));
            List<JsonNode> rounds = Vectors.elements(expected.get("rounds")).toList();
            assertThat(result.rounds()).hasSameSizeAs(rounds);
            for (int seat = 0; seat < rounds.size(); seat++) {
                checkAllocated(vector, result.rounds().get(seat), rounds.get(seat));
            }
            if (!blank) {
                assertThat(result.isLotUsed())
                        .isEqualTo(expected.get("lot_used").asBoolean());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theOlderProtocolElectsOthersExactlyWhereTheVectorsSaySo() {
        return Stream.of("golden-star-single.json", "golden-bloc.json")
                .flatMap(file -> Vectors.each(file, vector -> true, vector -> {
                    var older = BlocStar.count(vector.tally(), vector.lot(), Protocol.OFFICIAL_OLDER, vector.seats());
                    var same = List.copyOf(vector.names(older.winners()))
                            .containsAll(Vectors.texts(vector.expected().get("winners")));
                    assertThat(same)
                            .isEqualTo(
                                    vector.json().get("agree").get("protocol_C").asBoolean());
                }));
    }

    @Test
    void theAnswerKeysAreComplete() {
        assertThat(Vectors.in("golden-star-single.json")).hasSize(555);
        assertThat(Vectors.in("golden-bloc.json")).hasSize(137);
        assertThat(Vectors.in("golden-allocated.json")).hasSize(135);
    }

    private static void checkSums(Vector vector) {
        Tally tally = vector.tally();
        JsonNode expected = vector.expected();
        assertThat(tally.cast()).isEqualTo(expected.get("ballots").asLong());
        assertThat(tally.counted() + tally.blankBallots()).isEqualTo(tally.cast());
        assertThat(all(tally, tally::total)).isEqualTo(numbers(expected.get("score")));
        assertThat(all(tally, tally::fiveStars)).isEqualTo(numbers(expected.get("five_star")));
        for (int option = 0; option < tally.options(); option++) {
            int row = option;
            assertThat(all(tally, other -> row == other ? 0 : tally.preferring(row, other)))
                    .isEqualTo(numbers(expected.get("pairwise").get(option)));
        }
    }

    private static List<Long> all(Tally tally, java.util.function.IntToLongFunction sum) {
        return IntStream.range(0, tally.options()).mapToObj(sum::applyAsLong).toList();
    }

    private static List<Long> numbers(JsonNode array) {
        return Vectors.elements(array).map(JsonNode::asLong).toList();
    }

    private static void checkRounds(Vector vector, List<Round> rounds) {
        List<JsonNode> expected =
                Vectors.elements(vector.expected().get("rounds")).toList();
        assertThat(vector.names(rounds.stream().map(Round::winner).toList()))
                .isEqualTo(Vectors.texts(vector.expected().get("winners")));
        assertThat(rounds).hasSameSizeAs(expected);
        for (int seat = 0; seat < rounds.size(); seat++) {
            checkRound(vector, rounds.get(seat), expected.get(seat));
        }
    }

    private static void checkRound(Vector vector, Round round, JsonNode expected) {
        assertThat(vector.options().get(round.winner()))
                .isEqualTo(expected.get("winner").asString());
        assertThat(round.runnerUp().stream().mapToObj(vector.options()::get).findFirst())
                .isEqualTo(Vectors.text(expected, "runner_up"));
        assertThat(round.scoring().decidedBy().map(Rung::id)).isEqualTo(Vectors.text(expected, "scoring_tiebreak"));
        assertThat(round.runoff().flatMap(Runoff::decidedBy).map(Rung::id))
                .isEqualTo(Vectors.text(expected, "runoff_tiebreak"));
        Optional<JsonNode> votes = Optional.ofNullable(expected.get("runoff"));
        assertThat(round.runoff().isPresent()).isEqualTo(votes.isPresent());
        round.runoff().ifPresent(runoff -> checkVotes(vector, runoff.votes(), votes.orElseThrow()));
    }

    /** The answer keys count wholly blank ballots among those without a preference. */
    private static void checkVotes(Vector vector, HeadToHead votes, JsonNode expected) {
        assertThat(votes.above())
                .isEqualTo(expected.get(vector.options().get(votes.option())).asLong());
        assertThat(votes.below())
                .isEqualTo(expected.get(vector.options().get(votes.other())).asLong());
        assertThat(votes.same() + vector.tally().blankBallots())
                .isEqualTo(expected.get("equal").asLong());
    }

    private static void checkAllocated(Vector vector, AllocatedRound round, JsonNode expected) {
        assertThat(vector.options().get(round.winner()))
                .isEqualTo(expected.get("winner").asString());
        assertThat(round.totals()).hasSize(expected.get("totals").size());
        for (WeightedStars total : round.totals()) {
            assertThat(total.stars())
                    .hasToString(expected.get("totals")
                            .get(vector.options().get(total.option()))
                            .asString());
        }
        assertThat(vector.names(round.tied())).isEqualTo(Vectors.texts(expected.get("tied")));
        assertThat(round.split()).hasToString(expected.get("split").asString());
        assertThat(round.above()).hasToString(expected.get("spent_above").asString());
        assertThat(round.on()).hasToString(expected.get("weight_on_split").asString());
    }
}
