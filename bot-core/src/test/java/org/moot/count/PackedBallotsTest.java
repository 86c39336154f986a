package org.moot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedBallotsTest {
    @ParameterizedTest(name = "{1} ballots of {0} options")
    @CsvSource({"1,1", "1,100", "2,63", "2,64", "2,65", "3,8192", "3,8193", "10,20000", "20,1000", "61,300", "4,0"})
    void theFastCountGivesTheSumsOfTheSimpleOne(int options, int ballots) {
        var random = new SplittableRandom(31L * options + ballots);
        byte[] rows = new byte[options * ballots];
        Tally simple = Tally.of(options);
        for (int ballot = 0; ballot < ballots; ballot++) {
            int[] scores = random.ints(options, -1, 6).toArray();
            switch (random.nextInt(5)) {
                case 0 -> java.util.Arrays.fill(scores, random.nextInt(-1, 6));
                case 1 -> java.util.Arrays.setAll(scores, option -> random.nextInt(-1, 1));
                default -> {}
            }
            for (int option = 0; option < options; option++) {
                rows[ballot * options + option] = (byte) scores[option];
            }
            simple.add(Ballot.of(scores));
        }
        PackedBallots packed = PackedBallots.of(options, rows);
        assertThat(packed.size()).isEqualTo(ballots);
        assertThat(Tally.of(options).add(packed)).isEqualTo(simple);
    }

    @Test
    void aScoreOutOfRangeIsRefusedWithItsBallotPositionAndValue() {
        byte[] rows = new byte[2 * 100];
        rows[2 * 70 + 1] = 6;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackedBallots.of(2, rows))
                .withMessage("Score 6 at position 2 of ballot 71 is neither 0 to 5 nor blank");
        rows[2 * 70 + 1] = -2;
        assertThatIllegalArgumentException().isThrownBy(() -> PackedBallots.of(2, rows));
    }

    @Test
    void aRowThatIsNotWholeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PackedBallots.of(3, new byte[10]));
        assertThatIllegalArgumentException().isThrownBy(() -> PackedBallots.of(0, new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> PackedBallots.of(1 << 30, new byte[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.of(2).add(PackedBallots.of(3, new byte[9])))
                .withMessage("3 scores where there are 2 options");
    }
}
