package org.moot.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The count of the verifier, by the examples of the published protocols. */
class StarTest {
    private static final String NOW = "star-official-2025-10";
    private static final String OLDER = "star-official-2023";

    private static List<Integer> finalists(String protocol, int statusQuo, List<Integer> lot, int[]... ballots)
            throws Unreadable {
        Sums sums = Sums.of(List.of(ballots), ballots[0].length);
        return new Star(sums, lot, protocol, statusQuo).finalists();
    }

    @Test
    void theOnePreferredOfTheTwoBestWins() throws Unreadable {
        assertThat(finalists(NOW, 2, List.of(0, 1, 2), ballot(5, 4, 0), ballot(0, 5, 0), ballot(4, 5, 0)))
                .containsExactly(1, 0);
    }

    @Test
    void theTwoProtocolsDifferWhereThreeAreTied() throws Unreadable {
        int[][] ballots = {
            ballot(2, 1, 0),
            ballot(2, 1, 0),
            ballot(2, 1, 0),
            ballot(2, 1, 0),
            ballot(1, 0, 0),
            ballot(0, 0, 4),
            ballot(0, 5, 5)
        };
        assertThat(finalists(NOW, -1, List.of(0, 1, 2), ballots).getFirst()).isEqualTo(1);
        assertThat(finalists(OLDER, -1, List.of(0, 1, 2), ballots).getFirst()).isZero();
    }

    @Test
    void aLotNeverChangesTheStatusQuo() throws Unreadable {
        assertThat(finalists(NOW, 1, List.of(0, 1), ballot(5, 0), ballot(0, 5))).containsExactly(1, 0);
        assertThat(finalists(NOW, -1, List.of(0, 1), ballot(5, 0), ballot(0, 5)))
                .containsExactly(0, 1);
    }

    @Test
    void whollyBlankBallotsAreNotCountedAndBlankCellsAreNothing() {
        Sums sums = Sums.of(List.of(ballot(-1, -1), ballot(-1, 3)), 2);
        assertThat(sums.counted()).isEqualTo(1);
        assertThat(sums.blank()).isEqualTo(1);
        assertThat(sums.stars(0)).isZero();
        assertThat(sums.above()[1][0]).isEqualTo(1);
        assertThat(sums.isPossible()).isTrue();
    }

    private static int[] ballot(int... scores) {
        return scores;
    }
}
