package org.moot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLineTest {
    private static final Commands COMMANDS = new Commands(List.of(
            Some.called("help", Some.WORD),
            Some.called("proposal draft", Some.TITLE, Some.TEXT),
            Some.called("proposal block", Some.NUMBER, Some.TEXT),
            Some.called("assembly join", Some.WORD),
            Some.called("welcome")));

    private static TypedLine read(String line) {
        return TypedLine.read(line, COMMANDS);
    }

    private static void reads(String line, String command, Map<String, String> arguments) {
        assertThat(read(line)).isEqualTo(new TypedLine(command, arguments));
    }

    @Test
    void aCommandHasOneWordOrTwoInAnyLetterCase() {
        reads("help", "help", Map.of());
        reads("Proposal DRAFT", "proposal draft", Map.of());
        reads("  assembly   join  ", "assembly join", Map.of());
    }

    @Test
    void wordsGoToTheParametersInOrder() {
        reads("assembly join policy", "assembly join", Map.of("word", "policy"));
        reads("proposal block 12 it floods", "proposal block", Map.of("number", "12", "text", "it floods"));
    }

    @Test
    void aWordThatCannotBeMeantForAParameterGoesToTheNext() {
        reads("proposal block it floods", "proposal block", Map.of("text", "it floods"));
    }

    @Test
    void aMarkSaysWhichParameterAValueIsFor() {
        reads(
                "proposal draft Plant a tree text: Every street gets one",
                "proposal draft",
                Map.of("title", "Plant a tree", "text", "Every street gets one"));
        reads(
                "proposal draft TEXT: Every street title: Plant",
                "proposal draft",
                Map.of("title", "Plant", "text", "Every street"));
    }

    @Test
    void aMarkWithoutAValueIsEmpty() {
        reads(
                "proposal draft title: text: Every street",
                "proposal draft",
                Map.of("title", "", "text", "Every street"));
        reads("proposal draft text:", "proposal draft", Map.of("text", ""));
    }

    @Test
    void quotesKeepWordsTogether() {
        reads("assembly join \"policy society\"", "assembly join", Map.of("word", "policy society"));
        reads("proposal draft \"Plant a tree\"", "proposal draft", Map.of("title", "Plant a tree"));
        reads("help \"\"", "help", Map.of("word", ""));
    }

    @Test
    void aQuotedMarkIsNone() {
        reads("proposal draft on \"text:\" and more", "proposal draft", Map.of("title", "on \"text:\" and more"));
    }

    @Test
    void quotesInsideALineStandAsTyped() {
        reads("proposal draft Plant \"a\" tree", "proposal draft", Map.of("title", "Plant \"a\" tree"));
        reads("proposal draft 5\" pots", "proposal draft", Map.of("title", "5\" pots"));
        reads("proposal draft \"open", "proposal draft", Map.of("title", "\"open"));
    }

    @Test
    void spacesAndLineBreaksInsideATextStandAsTyped() {
        reads(
                "proposal draft Trees text: One.\n\n  Two,\tthree.\n",
                "proposal draft",
                Map.of("title", "Trees", "text", "One.\n\n  Two,\tthree."));
    }

    @Test
    void wordsTooManyGoToTheLastParameterWhichSaysWhatIsWrong() {
        reads("assembly join policy now please", "assembly join", Map.of("word", "policy now please"));
    }

    @Test
    void wordsAfterACommandWithoutParametersAreNamedSoThatTheyAreRefused() {
        reads("welcome everybody here", "welcome", Map.of("everybody", ""));
    }

    @Test
    void whatIsNoCommandIsToldByItsFirstTwoWords() {
        reads("propsal draft Plant a tree", "propsal draft", Map.of());
        reads("propose", "propose", Map.of());
        reads("", "", Map.of());
        reads(" \n\t ", "", Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"\"",
                "text:",
                ":",
                "proposal",
                "proposal draft \"",
                "proposal draft \"\"\"\" text: \"",
                "help \u0000\u202E🌳",
                "help ${jndi:ldap://x}",
                "help '; drop table person;--",
                "help <b>&amp;</b>",
                "help ../../x",
                "proposal draft text: text: text:",
                "proposal block 99999999999999999999999"
            })
    void hostileLinesAreReadLikeAnyOther(String line) {
        assertThatCode(() -> read(line)).doesNotThrowAnyException();
    }

    @Test
    void typedWordsAreNeverLostAndNeverMadeUp() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        String[] pieces = {"help", "proposal", "draft", "text:", "title:", "\"", " ", " ", "\n", "a", "12", "🌳", "שלום"
        };
        for (int round = 0; round < 5000; round++) {
            var line = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                line.append(pieces[random.nextInt(pieces.length)]);
            }
            TypedLine typed = read(line.toString());
            typed.arguments()
                    .values()
                    .forEach(value -> assertThat(line.toString()).contains(value.split(" ")));
        }
    }

    @Test
    void aVeryLongLineIsReadQuickly() {
        String line = "proposal draft " + "word text: ".repeat(20_000);
        assertThat(read(line).command()).isEqualTo("proposal draft");
        assertThat(read("\" ".repeat(50_000)).arguments()).isEmpty();
    }
}
