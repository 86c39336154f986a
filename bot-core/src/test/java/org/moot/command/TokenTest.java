package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moot.command.TypedLine.Token;

class TokenTest {

    private static List<String> words(String line) {
        return Token.split(line).stream().map(Token::words).toList();
    }

    @Test
    void wordsAreSplitAtAnyWhiteSpace() {
        assertThat(words(" one\ttwo\n three  ")).containsExactly("one", "two", "three");
        assertThat(words("")).isEmpty();
        assertThat(words(" \n ")).isEmpty();
    }

    @Test
    void aQuotedTokenLosesItsQuotesAndKnowsIt() {
        assertThat(Token.split("\"one two\" three"))
                .containsExactly(new Token("one two", true, 0, 9), new Token("three", false, 10, 15));
    }

    @Test
    void aQuoteThatIsNotClosedIsALetter() {
        assertThat(words("\"one two")).containsExactly("\"one", "two");
    }

    @Test
    void aQuoteInTheMiddleOfAWordIsALetter() {
        assertThat(words("5\" 6\"")).containsExactly("5\"", "6\"");
    }

    @Test
    void aTokenKnowsWhereItStands() {
        String line = "  🌳 \"a b\"  c";
        Token.split(line)
                .forEach(token ->
                        assertThat(line.substring(token.begins(), token.ends())).contains(token.words()));
    }
}
