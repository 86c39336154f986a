package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Table SOME = Table.of("""
            2: 5 4 0
            1: _ 3 3
            3: _ _ _
            1: 2 2 2
            1: 0 _ 0
            """);

    @Test
    void castIsCountedAndBlankTogether() {
        Tally tally = SOME.tally();
        assertThat(tally.cast()).isEqualTo(8);
        assertThat(tally.counted()).isEqualTo(5);
        assertThat(tally.blankBallots()).isEqualTo(3);
        assertThat(tally.flatBallots()).isEqualTo(2);
        assertThat(tally.preferenceBallots()).isEqualTo(3);
    }

    @Test
    void starsHistogramsAndBlanksAreSummedOptionByOption() {
        Tally tally = SOME.tally();
        assertThat(tally.total(0)).isEqualTo(12);
        assertThat(tally.total(1)).isEqualTo(13);
        assertThat(tally.fiveStars(0)).isEqualTo(2);
        assertThat(tally.histogram(0)).containsExactly(2L, 0L, 1L, 0L, 0L, 2L);
        assertThat(tally.blanks(0)).isEqualTo(1);
        assertThat(tally.blanks(1)).isEqualTo(1);
        assertThat(tally.blanks(2)).isZero();
    }

    @Test
    void anAbstentionIsInNoHistogramAndNoBlankCell() {
        Tally tally = Table.of("4: _ _").tally();
        assertThat(tally.histogram(0)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(tally.blanks(0)).isZero();
        assertThat(tally.cast()).isEqualTo(4);
    }

    @Test
    void everyPairIsComparedOnEveryCountedBallot() {
        HeadToHead votes = SOME.tally().headToHead(0, 1);
        assertThat(votes.above()).isEqualTo(2);
        assertThat(votes.below()).isEqualTo(1);
        assertThat(votes.same()).isEqualTo(2);
        assertThat(votes.equalAt()).containsExactly(1L, 0L, 1L, 0L, 0L, 0L);
        assertThat(votes.counted()).isEqualTo(5);
        assertThat(SOME.tally().headToHead(1, 0)).isEqualTo(new HeadToHead(1, 0, 1, 2, votes.equalAt()));
    }

    @Test
    void whatTwoOptionsGotTogetherIsKnownDownToTheZeros() {
        Tally tally = SOME.tally();
        assertThat(tally.giving(0, 5, 1, 4)).isEqualTo(2);
        assertThat(tally.giving(1, 4, 0, 5)).isEqualTo(2);
        assertThat(tally.giving(0, 0, 1, 3)).isEqualTo(1);
        assertThat(tally.giving(1, 3, 0, 0)).isEqualTo(1);
        assertThat(tally.giving(0, 0, 1, 0)).isEqualTo(1);
        assertThat(tally.giving(0, 5, 2, 0)).isEqualTo(2);
    }

    @Test
    void supportersGiveFourOrFive() {
        Tally tally = Table.of("""
                2: 5 4 1
                1: 4 0 5
                3: 3 5 5
                """).tally();
        assertThat(tally.supporters(0)).isEqualTo(3);
        assertThat(tally.supportersStars(0, 1)).isEqualTo(8);
        assertThat(tally.supportersStars(0, 2)).isEqualTo(7);
        assertThat(tally.supporters(2)).isEqualTo(4);
        assertThat(tally.supportersStars(2, 0)).isEqualTo(13);
    }

    @Test
    void theOnePreferredToEveryOtherIsKnownWhereThereIsOne() {
        assertThat(Table.of("2: 5 4 0\n1: 0 5 4").tally().preferredToEveryOther())
                .hasValue(0);
        assertThat(Table.of("1: 5 4 0\n1: 0 5 4\n1: 4 0 5").tally().preferredToEveryOther())
                .isEmpty();
        assertThat(Table.of("1: 5 5").tally().preferredToEveryOther()).isEmpty();
        assertThat(Table.of("1: 5").tally().preferredToEveryOther()).isEmpty();
    }

    @Test
    void aReplacedBallotCountsAsIfTheEarlierHadNeverBeen() {
        Tally replaced = SOME.tally().replace(Ballot.of(5, 4, 0), Ballot.of(0, 0, 5));
        Tally fresh = Table.of("""
                1: 5 4 0
                1: 0 0 5
                1: _ 3 3
                3: _ _ _
                1: 2 2 2
                1: 0 _ 0
                """).tally();
        assertThat(replaced).isEqualTo(fresh).hasSameHashCodeAs(fresh);
    }

    @Test
    void whatWasNeverCountedCannotBeTakenBackAndNothingChanges() {
        Tally tally = SOME.tally();
        assertThatIllegalArgumentException().isThrownBy(() -> tally.subtract(Ballot.of(0, 0, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> tally.subtract(Ballot.of(5, 4, 0), 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.subtract(Table.of("1: 1 1 1").tally()));
        assertThatIllegalArgumentException().isThrownBy(() -> tally.replace(Ballot.of(5, 4, 0), Ballot.of(1, 1)));
        assertThat(tally).isEqualTo(SOME.tally());
    }

    @Test
    void precinctsMergeIntoTheWholeAndCanBeTakenOutAgain() {
        Tally north = Table.of("2: 5 4 0\n2: _ _ _").tally();
        Tally south = Table.of("1: _ 3 3\n1: _ _ _\n1: 2 2 2\n1: 0 _ 0").tally();
        assertThat(north.copy().merge(south)).isEqualTo(SOME.tally());
        assertThat(SOME.tally().subtract(south)).isEqualTo(north);
        assertThat(south)
                .isEqualTo(Table.of("1: _ 3 3\n1: _ _ _\n1: 2 2 2\n1: 0 _ 0").tally());
    }

    @Test
    void aCopyLivesItsOwnLife() {
        Tally tally = SOME.tally();
        tally.copy().add(Ballot.of(5, 5, 5));
        assertThat(tally).isEqualTo(SOME.tally());
    }

    @Test
    void countsAreLongAndNeverOverflow() {
        Tally tally = Tally.of(2).add(Ballot.of(5, 4), Tally.MOST_BALLOTS - 1).add(Ballot.of(0, 5));
        assertThat(tally.total(0)).isEqualTo(5 * (Tally.MOST_BALLOTS - 1));
        assertThat(tally.cast()).isEqualTo(Tally.MOST_BALLOTS);
        Tally full = tally.copy();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tally.add(Ballot.of(1, 1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> tally.add(Ballot.of(1, 1), Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tally.merge(full));
        assertThat(tally).isEqualTo(full);
    }

    @Test
    void aBallotOfOtherOptionsOrANegativeNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(3).add(Ballot.of(1, 2)))
                .withMessage("2 scores where there are 3 options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(1).add(Ballot.of(1), -1))
                .withMessage("A ballot cannot be counted -1 times");
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(3).merge(Tally.of(2)));
        assertThat(Tally.of(2).add(Ballot.of(1, 2), 0)).isEqualTo(Tally.of(2));
    }

    @Test
    void thereIsNoCountWithoutOptions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(0))
                .withMessage("A count needs 1 to 1000 options, not 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(1_001));
    }
}
