package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private final Commands commands = new Commands(List.of(
            Some.called("tree plant", Some.WORD, Some.TEXT), Some.called("tree show", Some.NUMBER, Some.TITLE)));
    private final Spelling spelling = new Spelling(commands);

    @Test
    void argumentsStandInTheirOrder() {
        assertThat(spelling.of("tree show", Map.of("title", "Plant a tree", "number", "12")))
                .isEqualTo("tree show 12 Plant a tree");
    }

    @Test
    void severalWordsAreQuotedOnlyWhereTheyMustBe() {
        assertThat(spelling.of("tree plant", Map.of("word", "old oak", "text", "Every street.")))
                .isEqualTo("tree plant \"old oak\" \"Every street.\"");
    }

    @Test
    void whatWouldBeTakenForAnotherIsMarked() {
        assertThat(spelling.of("tree plant", Map.of("text", "oak"))).isEqualTo("tree plant text: oak");
    }

    @Test
    void nothingFilledIsTheNameAlone() {
        assertThat(spelling.of("tree plant", Map.of())).isEqualTo("tree plant");
        assertThat(spelling.of("unknown", Map.of())).isEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oak", "old oak", "text: oak", "12", "\"", "two\nlines", "a  b"})
    void whatIsSpelledReadsTheSame(String value) {
        Map<String, String> filled = Map.of("word", "x", "text", value);

        assertThat(TypedLine.read(spelling.of("tree plant", filled), commands).arguments())
                .isEqualTo(filled);
    }
}
