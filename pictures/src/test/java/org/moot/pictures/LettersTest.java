package org.moot.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NeedsFont.class)
class LettersTest {
    private static final String FARMER = "\ud83d\udc69\u200d\ud83c\udf3e";

    @Test
    void aLongNameIsBrokenBetweenWords() {
        String name = "A long name that needs more than one line because people write like that";
        List<String> lines = Letters.NAME.lines(name, 200, 6);

        assertThat(String.join(" ", lines)).isEqualTo(name);
        assertThat(lines).hasSizeBetween(3, 4).allMatch(line -> Letters.NAME.width(line) <= 200);
    }

    @Test
    void aWordWiderThanALineIsBrokenAnywhere() {
        List<String> lines = Letters.NAME.lines("W".repeat(40), 200, 6);
        assertThat(String.join("", lines)).isEqualTo("W".repeat(40));
        assertThat(lines).allMatch(line -> Letters.NAME.width(line) <= 200);
    }

    @Test
    void anEmojiOfSeveralPartsStaysWhole() {
        List<String> lines = Letters.NAME.lines(FARMER.repeat(30), 200, 6);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.startsWith(FARMER) && line.endsWith(FARMER));
    }

    @Test
    void anEmojiIsTakenToBeAsWideAsInTheWidestFont() {
        assertThat(Letters.NAME.width("\ud83d\ude00")).isGreaterThanOrEqualTo(1.4 * Letters.NAME.size());
    }

    @Test
    void moreThanThereIsRoomForEndsInDots() {
        List<String> lines = Letters.NAME.lines("word ".repeat(100), 200, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(Letters.NAME.width(lines.getLast())).isLessThanOrEqualTo(200);
    }

    @Test
    void aLineIsCutOnlyWhereItMustBe() {
        assertThat(Letters.NAME.line("short", 200)).isEqualTo("short");
        assertThat(Letters.NAME.line("long enough to be cut somewhere", 110))
                .startsWith("long enou")
                .endsWith("…");
    }

    @Test
    void whatHoldsTogetherIsNotBroken() {
        List<String> lines = Letters.NUMBERS.lines("5★\u00a012  4★\u00a013  3★\u00a06", 60, 6);
        assertThat(lines).containsExactly("5★\u00a012", "4★\u00a013", "3★\u00a06");
    }

    @Test
    void aNameOfAMegabyteIsNotMeasuredToItsEnd() {
        assertThat(Letters.NAME.lines("x".repeat(1_000_000), 300, 6)).hasSize(6);
    }
}
