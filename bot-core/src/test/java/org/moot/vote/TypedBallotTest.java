package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moot.command.Unreadable;

class TypedBallotTest {
    private static final List<String> TREES =
            List.of("Plant a tree", "Plant two trees", "D\u00e9cor for 2 streets", "Keep things as they are");

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "5 0 3 1                        | 5 0 3 1",
                "5,0,3,1                        | 5 0 3 1",
                "5, 0, 3, 1                     | 5 0 3 1",
                "5; 0; 3; 1;                    | 5 0 3 1",
                "  5   0 3   1                  | 5 0 3 1",
                "5 - 3 _                        | 5 _ 3 _",
                "5 \u2013 3 \u2014              | 5 _ 3 _",
                "5 blank 3 Blank                | 5 _ 3 _",
                "_ _ _ _                        | _ _ _ _",
                "0 0 0 0                        | 0 0 0 0",
                "1=5 3=2                        | 5 _ 2 _",
                "3=2 1=5                        | 5 _ 2 _",
                "#1=5 #4=0                      | 5 _ _ 0",
                "1:5 3:2                        | 5 _ 2 _",
                "1 = 5, 3 = 2                   | 5 _ 2 _",
                "A=5 B=3                        | 5 3 _ _",
                "a=5, c=1                       | 5 _ 1 _",
                "keep=5                         | _ _ _ 5",
                "KEEP THINGS=5                  | _ _ _ 5",
                "plant a=5 plant t=2            | 5 2 _ _",
                "plant a tree=5 keep = 2        | 5 _ _ 2",
                "\"Plant a tree\"=5 \"keep\"=2  | 5 _ _ 2",
                "plant   a tree = 5             | 5 _ _ _",
                "decor=4                        | _ _ 4 _",
                "d\u00e9c=4 1=1                 | 1 _ 4 _",
                "plant a=- keep=_               | _ _ _ _",
                "A=5 keep=0 3=1                 | 5 _ 1 0",
            })
    void whatIsClearIsRead(String typed, String scores) {
        assertThat(shown(TypedBallot.read(typed, TREES))).isEqualTo(scores);
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "5 0 3 6               | vote.ballot-score     | 6",
                "5 0 3 -1              | vote.ballot-score     | -1",
                "5 0 3 \u22121         | vote.ballot-score     | \u22121",
                "5 0 3 +1              | vote.ballot-score     | +1",
                "5 0 3 2.5             | vote.ballot-score     | 2.5",
                "5 0 3 4.0             | vote.ballot-score     | 4.0",
                "5 0 3 05              | vote.ballot-score     | 05",
                "5 0 3 \u0665          | vote.ballot-score     | \u0665",
                "5 0 3 \uff15          | vote.ballot-score     | \uff15",
                "5 0 3 \u00bd          | vote.ballot-score     | \u00bd",
                "5 0 3 five            | vote.ballot-score     | five",
                "5031                  | vote.ballot-score     | 5031",
                "5/0/3/1               | vote.ballot-score     | 5/0/3/1",
                "5 0 3 1e0             | vote.ballot-score     | 1e0",
                "99999999999 0 0 0     | vote.ballot-score     | 99999999999",
                "5                     | vote.ballot-too-few   | 1",
                "5 0 3                 | vote.ballot-too-few   | 3",
                "5 0 3 1 2             | vote.ballot-too-many  | 5",
                "5,,3,1                | vote.ballot-gap       |",
                ",5,0,3,1              | vote.ballot-gap       |",
            })
    void scoresThatAreNoBallotAreRefusedWhole(String typed, String why, @Nullable String first) {
        assertRefused(typed, why, first);
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "5=3                   | vote.ballot-unknown   | 5",
                "0=3                   | vote.ballot-unknown   | 0",
                "e=3                   | vote.ballot-unknown   | e",
                "bush=3                | vote.ballot-unknown   | bush",
                "5 0 plant=3           | vote.ballot-unknown   | 5 0 plant",
                "plant=3               | vote.ballot-ambiguous | plant",
                "p=3                   | vote.ballot-ambiguous | p",
                "d=3                   | vote.ballot-ambiguous | d",
                "1=5 1=5               | vote.ballot-twice     | Plant a tree",
                "1=5 A=3               | vote.ballot-twice     | Plant a tree",
                "keep=1 keep things=1  | vote.ballot-twice     | Keep things as they are",
                "1=6                   | vote.ballot-score     | 6",
                "1=2.5                 | vote.ballot-score     | 2.5",
                "1=-1                  | vote.ballot-score     | -1",
                "1=5 keep              | vote.ballot-no-score  | keep",
                "1= 2=3                | vote.ballot-no-score  | Plant a tree",
                "1=                    | vote.ballot-no-score  | Plant a tree",
                "1=5keep=3             | vote.ballot-score     | 5keep=3",
                "=5                    | vote.ballot-score     | 5",
                "1==5                  | vote.ballot-score     | =5",
            })
    void namesThatAreNoBallotAreRefusedWhole(String typed, String why, @Nullable String first) {
        assertRefused(typed, why, first);
    }

    private static void assertRefused(String typed, String why, @Nullable String first) {
        assertThatThrownBy(() -> TypedBallot.read(typed, TREES)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.why().key()).isEqualTo(why);
            if (first != null) {
                assertThat(refused.why().args().getFirst()).hasToString(first);
            }
        });
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThat(refusal("   ", TREES)).isEqualTo("vote.ballot-empty");
    }

    @Test
    void aBallotLongerThanAnyBallotIsRefused() {
        assertThat(refusal("5 ".repeat(3000), TREES)).isEqualTo("vote.ballot-too-long");
    }

    @Test
    void aWholeNameWinsOverOneThatOnlyBeginsSo() {
        assertThat(TypedBallot.read("tree=5", List.of("Tree", "Treehouse", "Keep")))
                .containsExactly(5, -1, -1);
    }

    @Test
    void aLetterThatAlsoBeginsAnotherNameIsRefused() {
        assertThat(refusal("A=5", List.of("Plant", "Apples", "Keep"))).isEqualTo("vote.ballot-ambiguous");
        assertThat(TypedBallot.read("A=5", List.of("Apples", "Plant", "Keep"))).containsExactly(5, -1, -1);
    }

    @Test
    void twoOptionsOfOneNameAreToldApartByNumberOnly() {
        var twins = List.of("Trees", "Trees", "Keep");
        assertThat(refusal("trees=5", twins)).isEqualTo("vote.ballot-ambiguous");
        assertThat(TypedBallot.read("2=5", twins)).containsExactly(-1, 5, -1);
    }

    @Test
    void anOptionCalledByANumberThatIsNotItsOwnIsRefused() {
        assertThat(refusal("2=5", List.of("2", "3", "Keep"))).isEqualTo("vote.ballot-ambiguous");
    }

    @Test
    void anOptionWithAColonInItsNameCanStillBeNamed() {
        assertThat(TypedBallot.read("bus lane: yes=5", List.of("Bus lane: yes", "Bus lane: no", "Keep")))
                .containsExactly(5, -1, -1);
    }

    @Test
    void whatIsWrittenOutIsReadAgain() {
        for (int packed = 0; packed < 7 * 7 * 7 * 7; packed++) {
            var scores = List.of(packed % 7 - 1, packed / 7 % 7 - 1, packed / 49 % 7 - 1, packed / 343 % 7 - 1).stream()
                    .map(score -> Math.min(score, 5))
                    .toList();
            assertThat(TypedBallot.read(shown(scores), TREES)).isEqualTo(scores);
        }
    }

    private static String refusal(String typed, List<String> options) {
        try {
            TypedBallot.read(typed, options);
        } catch (Unreadable e) {
            return e.why().key();
        }
        throw new AssertionError("read: " + typed + " " + Arrays.asList(options));
    }

    private static String shown(List<Integer> scores) {
        return scores.stream().map(score -> score < 0 ? "_" : score.toString()).collect(Collectors.joining(" "));
    }
}
