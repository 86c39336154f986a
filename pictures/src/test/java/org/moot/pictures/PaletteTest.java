package org.moot.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void everyNumberIsReadableOnItsColour() {
        Stream.of(
                        Palette.STARS,
                        List.of(Palette.WINNER, Palette.LOSER, Palette.NO_PREFERENCE),
                        List.of(Palette.WON, Palette.LOST, Palette.EQUAL))
                .flatMap(List::stream)
                .forEach(colour -> assertThat(Palette.contrast(Palette.on(colour), colour))
                        .as(colour.toString())
                        .isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void wordsAreReadableOnPaper() {
        assertThat(Palette.contrast(Palette.INK, Palette.PAPER)).isGreaterThan(7);
        assertThat(Palette.contrast(Palette.QUIET, Palette.PAPER)).isGreaterThan(7);
    }

    @Test
    void moreStarsAreDarkerSoThatTheyStayInOrderInGrey() {
        for (int at = 1; at < Palette.STARS.size(); at++) {
            assertThat(Palette.contrast(Palette.STARS.get(at), Color.BLACK))
                    .isGreaterThan(1.3 * Palette.contrast(Palette.STARS.get(at - 1), Color.BLACK));
        }
    }

    @Test
    void whatIsBetterOfTwoIsFarDarkerThanWhatIsWorse() {
        assertThat(Palette.contrast(Palette.WON, Palette.LOST)).isGreaterThan(7);
    }

    @Test
    void theFinalistsDifferInLightnessToo() {
        assertThat(Palette.contrast(Palette.WINNER, Palette.LOSER)).isGreaterThan(2);
    }
}
