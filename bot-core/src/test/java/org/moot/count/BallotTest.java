package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "_,BLANK",
        "_ _ _,BLANK",
        "0,FLAT",
        "0 _ 0,FLAT",
        "_ _ 0,FLAT",
        "5 5 5,FLAT",
        "3,FLAT",
        "5 _ 5,PREFERENCE",
        "_ _ 1,PREFERENCE",
        "0 0 1,PREFERENCE",
        "1 0 1,PREFERENCE"
    })
    void everyBallotIsBlankOrFlatOrHasAPreference(String scores, Ballot.Kind kind) {
        assertThat(Table.ballot(scores).kind()).isEqualTo(kind);
    }

    @Test
    void aBlankCountsAsZeroAndIsStillShownAsBlank() {
        Ballot ballot = Ballot.of(5, Ballot.BLANK, 0);
        assertThat(ballot.stars(1)).isZero();
        assertThat(ballot.isBlank(1)).isTrue();
        assertThat(ballot.mark(1)).isEmpty();
        assertThat(ballot.isBlank(2)).isFalse();
        assertThat(ballot.mark(2)).hasValue(0);
        assertThat(ballot).hasToString("5 _ 0");
    }

    @Test
    void aZeroIsNotABlank() {
        assertThat(Ballot.of(5, 0)).isEqualTo(Ballot.of(5, 0)).isNotEqualTo(Ballot.of(5, Ballot.BLANK));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"6", "-2", "100", "2147483647", "-2147483648", "261"})
    void aScoreOutOfRangeIsRefusedWithItsPositionAndValue(int score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ballot.of(5, score, 0))
                .withMessage("Score " + score + " at position 2 is neither 0 to 5 nor blank");
    }

    @Test
    void aBallotWithoutOptionsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(Ballot::of).withMessage("A ballot needs at least one option");
    }

    @Test
    void aBallotDoesNotChangeWithTheRowItWasMadeOf() {
        int[] row = {5, 0};
        Ballot ballot = Ballot.of(row);
        row[0] = 0;
        assertThat(ballot.stars(0)).isEqualTo(5);
    }
}
