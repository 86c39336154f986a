package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;

class LineWordsTest {
    @Test
    void theWordUnderTheCursorIsFound() {
        CompletingParsedLine line = parse("assembly jo", 11);

        assertThat(line.words()).containsExactly("assembly", "jo");
        assertThat(line.wordIndex()).isEqualTo(1);
        assertThat(line.word()).isEqualTo("jo");
        assertThat(line.wordCursor()).isEqualTo(2);
    }

    @Test
    void behindABlankANewWordBegins() {
        CompletingParsedLine line = parse("assembly ", 9);

        assertThat(line.words()).containsExactly("assembly", "");
        assertThat(line.wordIndex()).isEqualTo(1);
        assertThat(line.word()).isEmpty();
    }

    @Test
    void anEmptyLineHasOneEmptyWord() {
        assertThat(parse("", 0).words()).containsExactly("");
        assertThat(parse("", 0).wordIndex()).isZero();
    }

    @Test
    void anOpenQuoteIsNoFault() {
        assertThat(parse("assembly found \"Tree", 20).word()).isEqualTo("\"Tree");
    }

    private static CompletingParsedLine parse(String line, int cursor) {
        return new LineWords().parse(line, cursor, ParseContext.COMPLETE);
    }
}
