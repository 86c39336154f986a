package org.moot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void onlyTheWordsThatChangedStandWithALittleAroundThem() {
        row(
                "By spring every street in town gets one tree before the next winter comes.",
                "By spring every street in town gets two small trees before the next winter comes.",
                "… in town gets one tree before the next …",
                "… in town gets two small trees before the next …");
    }

    @Test
    void wordsAddedAtTheEndShowWhatTheyFollow() {
        row("Plant a tree.", "Plant a tree. Water it.", "Plant a tree.", "Plant a tree. Water it.");
    }

    @Test
    void aTextThatBecomesAnotherIsShownWhole() {
        row("Plant trees.", "Build a pond.", "Plant trees.", "Build a pond.");
    }

    @Test
    void longChangesAreCut() {
        var difference = Difference.between("a", "long ".repeat(100));

        assertThat(difference.is()).hasSizeLessThan(170).endsWith("…");
    }

    @Test
    void repeatedWordsDoNotConfuseIt() {
        row("no no no", "no no", "no no no", "no no");
        row("a b a b", "a b a b a b", "… b a b", "… b a b a b");
    }

    @Test
    void blanksAndLinesAreNoChange() {
        assertThat(Difference.between("Plant a\n tree", "Plant a tree").isNothing())
                .isTrue();
        assertThat(Difference.between("", "").isNothing()).isTrue();
        assertThat(Difference.between("", "a").isNothing()).isFalse();
    }

    private static void row(String old, String now, String was, String is) {
        assertThat(Difference.between(old, now)).isEqualTo(new Difference(was, is));
    }
}
