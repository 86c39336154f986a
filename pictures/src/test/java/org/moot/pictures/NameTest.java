package org.moot.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {

    @Test
    void blanksOfEveryKindBecomeOne() {
        assertThat(Name.harmless(" Plant\r\n\ta\u2028tree\u0000 ")).isEqualTo("Plant a tree");
    }

    @Test
    void whatTurnsTheLineRoundIsDropped() {
        assertThat(Name.harmless("\u202eeert\u2066 a\u200b")).isEqualTo("eert a");
    }

    @Test
    void theJoinersOfEmojiStay() {
        String farmer = "\ud83d\udc69\u200d\ud83c\udf3e";
        assertThat(Name.harmless(farmer)).isEqualTo(farmer);
    }

    @Test
    void halfACharacterAndWhatXmlCannotHoldAreReplaced() {
        assertThat(Name.harmless("a\ud800b\uffffc\udc00")).isEqualTo("a\ufffdb\ufffdc\ufffd");
    }

    @Test
    void aNameBeyondAllMeasureEndsInDots() {
        assertThat(Name.harmless("\ud83d\ude00".repeat(300))).isEqualTo("\ud83d\ude00".repeat(300));
        assertThat(Name.harmless("\ud83d\ude00".repeat(301))).isEqualTo("\ud83d\ude00".repeat(300) + "…");
    }

    @Test
    void aLineThatBeginsFromTheRightStillGoesFromTheLeft() {
        assertThat(Name.leftToRight("\u05e2\u05e5 is chosen")).isEqualTo("\u200e\u05e2\u05e5 is chosen");
        assertThat(Name.leftToRight("Tree is chosen")).isEqualTo("Tree is chosen");
    }
}
