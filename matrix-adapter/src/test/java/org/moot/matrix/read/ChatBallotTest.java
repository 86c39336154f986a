package org.moot.matrix.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.command.Unreadable;

/** Three options, unless it says otherwise. */
class ChatBallotTest {

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "A=5 B=3                                  | 5 3 _",
                "A5,B3                                    | 5 3 _",
                "a 5 b 3                                  | 5 3 _",
                "A5B3C0                                   | 5 3 0",
                "A5 B3 C0                                 | 5 3 0",
                "c0 a5                                    | 5 _ 0",
                "A: 5; B: 3                               | 5 3 _",
                "A \u2192 5 B \u2013 3                    | 5 3 _",
                "A-5 B-3                                  | 5 3 _",
                "5 3 0                                    | 5 3 0",
                "5,3,0                                    | 5 3 0",
                "5; 3; 0;                                 | 5 3 0",
                "530                                      | 5 3 0",
                "blank 3 0                                | _ 3 0",
                "5 _ 0                                    | 5 _ 0",
                "A \u2b50\u2b50\u2b50 B \u2605\u2605\u2606\u2606\u2606 | 3 2 _",
                "\u2b50\ufe0f\u2b50\ufe0f \u2606 \u2605   | 2 0 1",
                "A5\ufe0f\u20e3                           | 5 _ _",
                "A:\uff15                                 | 5 _ _",
                "\uff21\uff1d\uff15                       | 5 _ _",
                "A\u2074 B\u2460 C\ud835\udfd1            | 4 1 3",
                "A\u202e5\u202c B\u200f3                  | 5 3 _",
                "A\u200b5 \u2060B3                        | 5 3 _",
                "#12 A5                                   | 5 _ _",
                "#12: A5                                  | 5 _ _",
                "vote 12: 5 3 0                           | 5 3 0",
                "vote 12 5 3 0                            | 5 3 0",
                "Vote #12 A5                              | 5 _ _",
                "A blank B 4                              | _ 4 _",
            })
    void whatIsClearIsRead(String typed, String scores) {
        assertThat(ChatBallot.of(typed).scores(3)).isEqualTo(scores);
        assertThat(ChatBallot.of(typed).isMeant()).isTrue();
    }

    @Test
    void aBallotMayTakeSeveralLines() {
        assertThat(ChatBallot.of("A - 5\nB - 3").scores(3)).isEqualTo("5 3 _");
        assertThat(ChatBallot.of("vote 12:\n5\n3\n0\n").scores(3)).isEqualTo("5 3 0");
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "A=6                | vote.ballot-score            | 6",
                "A=-1               | vote.ballot-score            | -1",
                "A 5.5              | vote.ballot-score            | 5.5",
                "A55                | vote.ballot-score            | 55",
                "A05                | vote.ballot-score            | 05",
                "A=\u0665           | vote.ballot-score            | \u0665",
                "A=\u00bd           | vote.ballot-score            | 1\u20442",
                "A \u22125          | vote.ballot-score            | \u22125",
                "A=1e0              | vote.ballot-unknown          | E",
                "A=-                | vote.ballot-score            | -",
                "A5 A4              | vote.ballot-twice            | A",
                "D5                 | vote.ballot-unknown          | D",
                "Z5                 | vote.ballot-unknown          | Z",
                "D                  | vote.ballot-unknown          | D",
                "A                  | vote.ballot-no-score         | A",
                "A B3               | vote.ballot-no-score         | A",
                "A=                 | vote.ballot-no-score         | A",
                "\u0410=5           | matrix.ballot-foreign-letter | \u0410",
                "\u0391 5           | matrix.ballot-foreign-letter | \u0391",
            })
    void letteredScoresThatAreNotClearAreRefusedWholeWithTheOneThingThatIsWrong(
            String typed, String why, @Nullable String first) {
        assertRefused(typed, why, first);
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "5 3                | vote.ballot-too-few          | 2",
                "53                 | vote.ballot-too-few          | 2",
                "5                  | vote.ballot-too-few          | 1",
                "5 3 0 1            | vote.ballot-too-many         | 4",
                "5301               | vote.ballot-too-many         | 4",
                "12 5 3 0           | matrix.ballot-number-first   | 12",
                "5 6 0              | vote.ballot-score            | 6",
                "5,,0               | vote.ballot-gap              | ",
                ",5,3,0             | vote.ballot-gap              | ",
                "5 3 hello          | matrix.ballot-unread         | HELLO",
                "A5 hello           | matrix.ballot-unread         | HELLO",
                "A5 and B3          | matrix.ballot-unread         | AND",
                "A5 3               | matrix.ballot-unread         | 3",
                "A5 !               | matrix.ballot-unread         | !",
                "5\u2b50 3 0        | matrix.ballot-stars          | ",
                "\u2b50\u2b50\u2b50\u2b50\u2b50\u2b50 0 0 | vote.ballot-score | 6",
                "#12                | vote.ballot-empty            | ",
                "vote 12:           | vote.ballot-empty            | ",
            })
    void whatElseIsNotClearIsRefusedWholeWithTheOneThingThatIsWrong(String typed, String why, @Nullable String first) {
        assertRefused(typed, why, first);
    }

    private static void assertRefused(String typed, String why, @Nullable String first) {
        assertThatThrownBy(() -> ChatBallot.of(typed).scores(3)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.why().key()).isEqualTo(why);
            if (first != null) {
                assertThat(refused.why().args().getFirst()).hasToString(first);
            }
        });
    }

    @Test
    void nothingIsNoBallot() {
        assertThat(refusal("   ")).isEqualTo("vote.ballot-empty");
        assertThat(refusal(" ; , ")).isEqualTo("vote.ballot-empty");
        assertThat(refusal("\u200b\u2060")).isEqualTo("vote.ballot-empty");
    }

    @Test
    void aBallotLongerThanAnyIsRefused() {
        assertThat(refusal("5 ".repeat(1001))).isEqualTo("vote.ballot-too-long");
    }

    @ParameterizedTest
    @CsvSource({"#12 A5, 12", "vote 12: 5 3 0, 12", "VOTE#7 A5, 7", "# 9 530, 9", "vote 12, 12"})
    void theNumberOfTheVoteStandsBefore(String typed, long number) {
        assertThat(ChatBallot.of(typed).vote()).contains(number);
    }

    @Test
    void aNumberAloneAsksForTheBallot() {
        assertThat(ChatBallot.of("vote 12").isAskedFor()).isTrue();
        assertThat(ChatBallot.of("vote 12: 5").isAskedFor()).isFalse();
        assertThat(ChatBallot.of("5 3 0").vote()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=6", "A 7", "-1 2 3", "blank", "B = x", "99 5 3", "\u2605", "12 5 3 0", "A5 hello"})
    void whatMayBeMeantAsABallotIsAnsweredAsOne(String typed) {
        assertThat(ChatBallot.of(typed).isMeant()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "I agree", "help", "a", "Q: how do I vote", "thanks, see you", "vote", "!", ""})
    void whatCannotBeMeantAsABallotIsNone(String typed) {
        assertThat(ChatBallot.of(typed).isMeant()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 3 0", "A5 B3", "a=5", "#12 530", "A: 5", "\u2605\u2605 \u2606 \u2605"})
    void amongOthersABallotIsKnownWhenItCanBeNothingElse(String typed) {
        assertThat(ChatBallot.of(typed).isPlainlyMeant(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "530", "5", "5 3", "I agree", "see you at 5", "A5 hello", "5 3 0 1", ""})
    void amongOthersTalkIsNoBallot(String typed) {
        assertThat(ChatBallot.of(typed).isPlainlyMeant(3)).isFalse();
    }

    @Test
    void everyBallotThatCanBeWrittenIsReadAgain() {
        var random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            int options = 2 + random.nextInt(19);
            var scores = IntStream.range(0, options)
                    .mapToObj(option -> random.nextInt(7) == 6 ? "_" : random.nextInt(6) + "")
                    .toList();
            String written = IntStream.range(0, options)
                    .mapToObj(option -> pair(option, scores.get(option), random))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ", "));

            assertThat(ChatBallot.of(written).scores(options)).as(written).isEqualTo(String.join(" ", scores));
            assertThat(ChatBallot.of(String.join(" ", scores)).scores(options)).isEqualTo(String.join(" ", scores));
        }
    }

    private static String pair(int option, String score, Random random) {
        String[] signs = {"", " ", "=", ": ", " - ", "\u2013", " \u2192 "};
        String label = Character.toString((random.nextBoolean() ? 'A' : 'a') + option);
        return label + signs[random.nextInt(signs.length)] + (score.equals("_") ? " blank" : score);
    }

    private static String refusal(String typed) {
        try {
            return ChatBallot.of(typed).scores(3);
        } catch (Unreadable e) {
            return e.why().key();
        }
    }
}
