package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BlocStarTest {
    private static BlocResult count(String ballots, int seats, int... lot) {
        return BlocStar.count(Table.of(ballots).tally(), Lot.of(lot), Protocol.OFFICIAL_2025, seats);
    }

    @Test
    void eachSeatIsAStarCountAmongThoseNotYetElected() {
        BlocResult result = count("""
                3: 5 4 1 0
                2: 0 2 5 4
                """, 2, 0, 1, 2, 3);
        assertThat(result.winners()).containsExactly(0, 1);
        assertThat(result.rounds().getFirst().runnerUp()).hasValue(1);
        assertThat(result.rounds().getLast().scoring().standing()).hasSize(3);
    }

    @Test
    void asManySeatsAsOptionsElectAllTheLastOneWithoutARunoff() {
        BlocResult result = count("1: 5 4 3", 3, 0, 1, 2);
        assertThat(result.winners()).containsExactly(0, 1, 2);
        assertThat(result.rounds().getLast().runoff()).isEmpty();
        assertThat(result.seats()).isEqualTo(3);
    }

    @Test
    void theLoserOfALotIsNotElectedBesideItsWinnerWhereAnotherBeatsIt() {
        BlocResult result = count("2: 5 5 0\n3: 1 1 2", 2, 0, 1, 2);
        assertThat(result.rounds().getFirst().possibleWinners()).containsExactly(0, 1);
        assertThat(result.winners()).containsExactly(0, 2);
    }

    @Test
    void tiesAreToldPerSeatGivenTheSeatsBefore() {
        BlocResult result = count("1: 5 4 4\n1: 5 4 4", 2, 2, 1, 0);
        assertThat(result.rounds().getFirst().isLotUsed()).isTrue();
        assertThat(result.rounds().getFirst().isLotDecisive()).isFalse();
        assertThat(result.rounds().getLast().isLotDecisive()).isTrue();
        assertThat(result.rounds().getLast().possibleWinners()).containsExactly(1, 2);
        assertThat(result.winners()).containsExactly(0, 2);
        assertThat(result.isLotUsed()).isTrue();
    }

    @Test
    void fewerThanOneSeatOrMoreSeatsThanOptionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count("1: 5 4", 0, 0, 1))
                .withMessage("0 seats for 2 options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count("1: 5 4", 3, 0, 1))
                .withMessage("3 seats for 2 options");
    }
}
