package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.moot.count.Vectors.Vector;
import tools.jackson.databind.JsonNode;

/** Real races and other people's test cases, on winners, where their expectations are right. */
class ReferenceVectorsTest {
    private static final Set<String> METHODS = Set.of("star", "bloc", "allocated");

    /** Expectations of upstream that follow another rule; each with what it does otherwise. */
    private static final Set<String> OTHERWISE = Set.of(
            // each supporter is spent whole there, even at a fraction of its weight
            "svl/03_STAR_PR/_main/cases/bv2130_presidential_board_star_pr.yaml",
            "starvote/starvote_ballots_libertarian_party_2020_presidential_nomination_may_allocated.starvote",
            "starvote/test_election_unbreakable_three_way_tie_for_second_in_score_round_allocated.starvote",
            // ties of three are summed over the match-ups there
            "svl/05_Ranked_Robin/star_vs_rr_divergence/cycle_C10_fewV29_bloc_2.yaml",
            // the first letter of the name instead of the name
            "starvote/test_election_only_one_candidate_star.starvote",
            // lots of their own that the vector does not give
            "starvote/test_election_explicit_seed.starvote",
            "starvote/test_election_hashed_ballot_tiebreaker.starvote");

    @TestFactory
    Stream<DynamicTest> everyRealRaceElectsWhomItsPublishedResultElected() {
        return winners("bettervoting-production-exports.json");
    }

    @TestFactory
    Stream<DynamicTest> theLibraryOfCasesElectsWhomItExpects() {
        return winners("star-voting-library.json");
    }

    @TestFactory
    Stream<DynamicTest> theTestElectionsOfStarvoteElectWhomTheyExpect() {
        return winners("starvote-test-elections.json");
    }

    @TestFactory
    Stream<DynamicTest> theUnitTestsOfBetterVotingElectWhomTheyExpect() {
        return winners("bettervoting-tests.json");
    }

    /** Also where upstream expects nothing, or something else: what an exact restatement of the rule elects. */
    @TestFactory
    Stream<DynamicTest> everyReferenceVectorElectsWhomTheRuleElects() {
        return Stream.of(
                        "bettervoting-production-exports.json",
                        "star-voting-library.json",
                        "starvote-test-elections.json",
                        "bettervoting-tests.json")
                .flatMap(file -> Vectors.each(
                        file,
                        vector -> !ruled(vector).isMissingNode()
                                && vector.seats() <= vector.options().size(),
                        vector -> assertThat(vector.names(elected(vector)))
                                .containsExactlyInAnyOrderElementsOf(Vectors.texts(ruled(vector)))));
    }

    /** Proportional vectors with blank ballots follow the rule that has them in the quota, so they are left out. */
    private static JsonNode ruled(Vector vector) {
        boolean allocated = vector.method().equals("allocated");
        JsonNode oracle = vector.json().path("oracle");
        boolean asked = METHODS.contains(vector.method())
                && !isRefused(vector)
                && !(allocated && vector.tally().blankBallots() > 0);
        return oracle.path(!asked ? "not-asked" : allocated ? "spec_exact" : "spec_D")
                .path("winners");
    }

    /** Scores out of range stand in these; upstream counts without them, here no ballot ever holds one. */
    private static boolean isRefused(Vector vector) {
        return vector.name().endsWith("Test valid/invalid/under/bullet vote counts");
    }

    @TestFactory
    Stream<DynamicTest> scoresOutOfRangeAreRefusedAndNotLeftOut() {
        return Vectors.each(
                "bettervoting-tests.json",
                ReferenceVectorsTest::isRefused,
                vector -> assertThatIllegalArgumentException().isThrownBy(vector::tally));
    }

    @Test
    void asManyVectorsAreHeldAsThereAre() {
        assertThat(Vectors.in("bettervoting-production-exports.json"))
                .filteredOn(ReferenceVectorsTest::isAsked)
                .hasSize(104);
        assertThat(Vectors.in("star-voting-library.json"))
                .filteredOn(ReferenceVectorsTest::isAsked)
                .hasSize(264);
        assertThat(Vectors.in("starvote-test-elections.json"))
                .filteredOn(ReferenceVectorsTest::isAsked)
                .hasSize(24);
        assertThat(Vectors.in("bettervoting-tests.json"))
                .filteredOn(ReferenceVectorsTest::isAsked)
                .hasSize(14);
    }

    private static Stream<DynamicTest> winners(String file) {
        return Vectors.each(
                file,
                ReferenceVectorsTest::isAsked,
                vector -> assertThat(vector.names(elected(vector)))
                        .containsExactlyInAnyOrderElementsOf(
                                Vectors.texts(vector.expected().get("winners"))));
    }

    private static boolean isAsked(Vector vector) {
        return METHODS.contains(vector.method())
                && vector.expected().has("winners")
                && !OTHERWISE.contains(vector.name());
    }

    private static List<Integer> elected(Vector vector) {
        return switch (vector.method()) {
            case "star" ->
                List.of(Star.count(vector.tally(), vector.lot(), Protocol.OFFICIAL_2025)
                        .winner());
            case "bloc" ->
                BlocStar.count(vector.tally(), vector.lot(), Protocol.OFFICIAL_2025, vector.seats())
                        .winners();
            default ->
                AllocatedScore.count(vector.ballots(), vector.lot(), vector.seats())
                        .winners();
        };
    }
}
