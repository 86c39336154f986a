package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AllocatedScoreTest {
    private static AllocatedResult count(String ballots, int seats, int... lot) {
        return AllocatedScore.count(Table.of(ballots).ballots(), Lot.of(lot), seats);
    }

    @Test
    void aMajorityDoesNotTakeEverySeat() {
        AllocatedResult result = count("""
                6: 5 5 0
                4: 0 0 5
                """, 2, 0, 1, 2);
        assertThat(result.winners()).containsExactly(0, 2);
        assertThat(result.quota()).isEqualTo(Fraction.of(5));
    }

    @Test
    void ballotsAboveTheSplitAreSpentWholeAndThoseAtItInPart() {
        AllocatedResult result = count("""
                2: 5 0 0
                4: 4 1 0
                2: 0 0 5
                """, 2, 0, 1, 2);
        AllocatedRound first = result.rounds().getFirst();
        assertThat(first.winner()).isZero();
        assertThat(first.split()).isEqualTo(Fraction.of(4));
        assertThat(first.above()).isEqualTo(Fraction.of(2));
        assertThat(first.on()).isEqualTo(Fraction.of(4));
        assertThat(first.kept()).isEqualTo(Fraction.of(1, 2));
        assertThat(first.spent()).isEqualTo(result.quota());
        assertThat(result.rounds().getLast().totals())
                .containsExactly(new WeightedStars(1, Fraction.of(2)), new WeightedStars(2, Fraction.of(10)));
    }

    @Test
    void ballotsWorthExactlyAQuotaAreAllSpentAndNobodyElseIs() {
        AllocatedRound first = count("2: 5 0\n2: 4 3", 2, 0, 1).rounds().getFirst();
        assertThat(first.split()).isEqualTo(Fraction.of(5));
        assertThat(first.above()).isEqualTo(Fraction.ZERO);
        assertThat(first.kept()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aQuotaMayBeAFraction() {
        AllocatedResult result = count("2: 5 1 0\n1: 0 5 1", 2, 0, 1, 2);
        assertThat(result.quota()).hasToString("3/2");
        assertThat(result.rounds().getFirst().kept()).hasToString("1/4");
        assertThat(result.rounds().getLast().totals())
                .containsExactly(new WeightedStars(1, Fraction.of(11, 2)), new WeightedStars(2, Fraction.of(1)));
    }

    @Test
    void whereSupportersAreWorthLessThanASeatTheOthersShareTheCost() {
        AllocatedResult result = count("1: 5 0 0\n3: 0 1 0", 2, 0, 1, 2);
        AllocatedRound first = result.rounds().getFirst();
        assertThat(first.winner()).isZero();
        assertThat(first.split()).isEqualTo(Fraction.ZERO);
        assertThat(first.isShort(result.quota())).isTrue();
        assertThat(first.kept()).hasToString("2/3");
        assertThat(first.spent()).isEqualTo(result.quota());
    }

    @Test
    void aTieGoesByLotAndByNothingElse() {
        AllocatedResult result = count("1: 5 1 0\n1: 0 4 5", 1, 2, 1, 0);
        assertThat(result.winners()).containsExactly(2);
        assertThat(result.rounds().getFirst().tied()).containsExactly(0, 1, 2);
        assertThat(result.isLotUsed()).isTrue();
    }

    @Test
    void nobodyIsElectedTwiceWhenNoStarsAreLeft() {
        AllocatedResult result = count("3: 5 0 0", 3, 2, 1, 0);
        assertThat(result.winners()).containsExactly(0, 2, 1);
    }

    @Test
    void abstentionsAreNotInTheQuotaAndFlatBallotsAre() {
        AllocatedResult result = count("2: 5 0\n2: 3 3\n6: _ _", 2, 0, 1);
        assertThat(result.quota()).isEqualTo(Fraction.of(2));
        assertThat(result.tally().cast()).isEqualTo(10);
    }

    @Test
    void withoutBallotsTheLotFillsTheSeats() {
        AllocatedResult result = AllocatedScore.count(Map.of(), Lot.of(1, 2, 0), 2);
        assertThat(result.winners()).containsExactly(1, 2);
        assertThat(result.quota()).isEqualTo(Fraction.ZERO);
        assertThat(AllocatedScore.count(Map.of(Ballot.of(1, 1, 1), 0L), Lot.of(1, 2, 0), 3)
                        .winners())
                .containsExactly(1, 2, 0);
    }

    @Test
    void seatsAndOptionsMustFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> count("1: 5 4", 3, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> count("1: 5 4", 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> count("1: 5 4", 1, 0, 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocatedScore.count(Map.of(Ballot.of(5, 4), -1L), Lot.of(0, 1), 1));
    }
}
