package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stories as people read them in English. */
class StoryTest {
    private static String star(String ballots, int... lot) {
        return Told.of(Star.count(Table.of(ballots).tally(), Lot.of(lot), Protocol.OFFICIAL_2025)
                .story());
    }

    @Test
    void aVoteWithoutTiesWhoseLeaderLost() {
        assertThat(star("2: 5 0 0\n3: 3 4 _\n1: 0 0 1\n2: _ _ _\n1: 2 2 2", 0, 1, 2))
                .isEqualTo("""
                9 ballots were cast: 7 counted, 2 blank. Of the counted ones, 1 scored every option the same.
                A and B have the most stars, 21 and 14, and go to the runoff.
                Runoff: 3 voters put B above A, 2 the other way round, and 2 had no preference.
                B wins with 60.00 % of those who had a preference (5), which is 42.86 % of all counted ballots (7).
                B is chosen.
                A had more stars than B, 21 to 14. Still B won, because 3 voters put it above A, and 2 put A above it.
                Compared one against one, B is preferred to every other option.""");
    }

    @Test
    void aTieForTheOtherPlaceThatTheLotEndsWithoutChangingAnything() {
        assertThat(star("1: 5 4 1\n1: 5 1 4", 2, 1, 0)).isEqualTo("""
                2 ballots were cast: 2 counted, 0 blank. Of the counted ones, 0 scored every option the same.
                A has the most stars, 10, and goes to the runoff.
                For the other place these are tied at 5 stars each: C and B.
                Head to head it is equal: one voter put C above B, 1 the other way round, and 0 had no preference.
                Five-star ratings: C 0 and B 0. That settles nothing.
                Nothing else can decide between C and B. The lot says C.
                A and C are in the runoff.
                Runoff: 2 voters put A above C, 0 the other way round, and 0 had no preference.
                A wins with 100.00 % of those who had a preference (2), which is 100.00 % of all counted ballots (2).
                A is chosen.
                The lot did not change who won.
                Compared one against one, A is preferred to every other option.""");
    }

    @Test
    void aVoteInWhichEverythingIsEqual() {
        assertThat(star("1: 4 4 4", 2, 1, 0)).isEqualTo("""
                One ballot was cast: 1 counted, 0 blank. Of the counted ones, 1 scored every option the same.
                For both places in the runoff these are tied at 4 stars each: C, B and A.
                Five-star ratings: C 0, B 0 and A 0. That settles nothing.
                Nothing else can decide between C, B and A. The lot says C and B.
                C and B are in the runoff.
                Runoff: no voter scored one of C and B above the other. 1 had no preference.
                The runoff is equal, and C and B have the same number of stars, 4.
                C and B have the same number of five-star ratings too, 0.
                C and B are equal on every step. The lot says C.
                C is chosen.
                The lot chose between A, B and C.""");
    }

    @Test
    void aStatusQuoThatStays() {
        StarResult result =
                Star.count(Table.of("1: 4 0\n1: 0 4").tally(), Lot.of(0, 1), Protocol.OFFICIAL_2025, OptionalInt.of(1));
        assertThat(Told.of(result.story()))
                .contains("There are only two options, A with 4 stars and B with 4. Both go to the runoff.")
                .contains("B and A are equal on every step. A lot never changes how things are, so B stays.")
                .endsWith("B is chosen.");
    }

    @Test
    void anOlderTieThatDropsThoseWhoLostMost() {
        StarResult result = Star.count(
                Table.of("4: 2 1 0\n1: 1 0 0\n1: 0 0 4\n1: 0 5 5").tally(), Lot.of(0, 1, 2), Protocol.OFFICIAL_OLDER);
        assertThat(Told.of(result.story()))
                .contains(
                        "Head-to-heads lost among the tied: A 0, B 1 and C 2. Those with most drop out. To the runoff: A and B.");
    }

    @Test
    void twoSeats() {
        BlocResult result =
                BlocStar.count(Table.of("2: 5 5 0\n3: 1 1 2").tally(), Lot.of(0, 1, 2), Protocol.OFFICIAL_2025, 2);
        assertThat(Told.of(result.story())).isEqualTo("""
                5 ballots were cast: 5 counted, 0 blank. Of the counted ones, 0 scored every option the same.
                Seat 1 of 2.
                A and B share the most stars, 13 each, and go to the runoff.
                Runoff: no voter scored one of A and B above the other. 5 had no preference.
                The runoff is equal, and A and B have the same number of stars, 13.
                A and B have the same number of five-star ratings too, 2.
                A and B are equal on every step. The lot says A.
                A takes seat 1.
                The lot chose between A and B.
                Seat 2 of 2.
                There are only two options, B with 13 stars and C with 6. Both go to the runoff.
                Runoff: 3 voters put C above B, 2 the other way round, and 0 had no preference.
                C wins with 60.00 % of those who had a preference (5), which is 60.00 % of all counted ballots (5).
                C takes seat 2.
                B had more stars than C, 13 to 6. Still C won, because 3 voters put it above B, and 2 put B above it.""");
    }

    @Test
    void twoSeatsInProportion() {
        var ballots = Table.of("2: 5 0 0\n3: 4 1 0\n2: 0 0 5").ballots();
        assertThat(Told.of(AllocatedScore.count(ballots, Lot.of(0, 1, 2), 2).story()))
                .isEqualTo("""
                7 ballots were cast: 7 counted, 0 blank. Of the counted ones, 0 scored every option the same.
                7 counted ballots for 2 seats: a seat costs 3.50 ballots (7/2).
                Seat 1 of 2.
                With each ballot at the weight it has left, A has the most stars, 22.00 (22).
                A takes seat 1.
                The seat is paid with 3.50 ballots (7/2) of those who gave A most: all above 4.00 weighted stars (4), and part of those at it.
                Seat 2 of 2.
                With each ballot at the weight it has left, C has the most stars, 10.00 (10).
                C takes seat 2.
                All who gave C any stars are worth less than a seat. It takes 3.50 ballots (7/2), the rest of it from those who gave C none.""");
    }

    @Test
    void everyStepHasWordsAndAllWordsAreUsedInEightThousandElectionsOfSeed11() {
        var elections = Elections.seeded(11);
        var told = new TreeSet<String>();
        for (int nth = 0; nth < 8_000; nth++) {
            stories(elections.next(5, 6))
                    .flatMap(story -> story.steps().stream())
                    .forEach(step -> {
                        String words = Told.pattern(step);
                        assertThat(words).as(step.key()).isNotEqualTo(step.key());
                        assertThat(holes(words))
                                .allMatch(hole -> hole < step.args().size());
                        told.add(words);
                    });
        }
        assertThat(Told.WORDS.values().stream().map(Object::toString)).containsExactlyInAnyOrderElementsOf(told);
    }

    private static Stream<Story> stories(Elections.Election election) {
        Tally tally = election.tally();
        Lot lot = election.drawn();
        var grouped = election.ballots().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        ballot -> ballot, java.util.stream.Collectors.counting()));
        return Stream.of(
                Star.count(tally, lot, Protocol.OFFICIAL_2025, OptionalInt.of(0))
                        .story(),
                Star.count(tally, lot, Protocol.OFFICIAL_OLDER).story(),
                BlocStar.count(tally, lot, Protocol.OFFICIAL_2025, election.options())
                        .story(),
                AllocatedScore.count(grouped, lot, election.options()).story());
    }

    private static List<Integer> holes(String words) {
        return Told.HOLE.matcher(words).results().map(StoryTest::number).toList();
    }

    private static int number(MatchResult hole) {
        return Integer.parseInt(hole.group(1));
    }
}
