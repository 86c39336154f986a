package org.moot.matrix.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTest {
    /** Here {@code |} stands for the seam that is not seen. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            quoteCharacter = '\u00a7',
            value = {
                "@room look here                 , @|room look here",
                "ana@example.org                 , ana@|example.|org",
                "@ana:example.org                , @|ana:example.|org",
                "#trees:example.org              , #|trees:example.|org",
                "!abc:example.org                , !|abc:example.|org",
                "https://example.org/a.b         , https:|//example.|org/a.b",
                "see example.org.                , see example.|org.",
                "matrix:u/ana                    , matrix:|u/ana",
                "mailto:ana                      , mailto:|ana",
                "proposal #12 at 18:00           , proposal #12 at 18:00",
                "costs 2.50 or 1.000 e.g. that   , costs 2.50 or 1.000 e.g. that",
                "*bold* _it_ `code` <b>&amp;</b> , *bold* _it_ `code` <b>&amp;</b>",
                "@ alone and # alone: fine       , @ alone and # alone: fine",
            })
    void whatClientsWouldMakeALinkOfStaysWords(String typed, String shown) {
        assertThat(Harmless.words(typed).replace(Harmless.SEAM, "|")).isEqualTo(shown);
    }

    @Test
    void whatCannotBeSeenIsShown() {
        assertThat(Harmless.words("a\u202eb\u0007c\u200bd\u2060e")).isEqualTo("a[U+202E]b\u2407cde");
    }

    @Test
    void pilesOfMarksAreCut() {
        assertThat(Harmless.words("Z" + "\u0300".repeat(50))).hasSize(5);
    }

    @Test
    void aSeamThatSomebodyTypedIsTakenOut() {
        assertThat(Harmless.visible("a" + Harmless.SEAM + "b")).isEqualTo("ab");
    }

    @Test
    void aNameStaysOnOneLine() {
        assertThat(Harmless.line(" Ana\n\n of\u2028Kent ")).isEqualTo("Ana of Kent");
    }
}
