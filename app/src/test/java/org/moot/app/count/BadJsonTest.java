package org.moot.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is not right: the line, the character, the reason, exit code 2, and not a word of a result. */
class BadJsonTest {
    private static final String GOOD = """
            {"candidates": ["A", "B"], "ballots": [{"scores": [5, 4]}]}""";

    @TempDir
    Path folder;

    private void refused(String text, int line, int column, String why) {
        Ran ran = Ran.count(Ran.file(folder, "bad.json", text), "--json");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("bad.json: Line %d, column %d: ".formatted(line, column))
                .contains(why)
                .endsWith("Nothing was counted.\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    private void refusedScore(String score, String why) {
        refused("{\"candidates\": [\"A\", \"B\"],\n\"ballots\": [{\"scores\": [5, %s]}]}".formatted(score), 2, 28, why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "-1", "10", "4.5", "5.0", "1e0", "\"5\"", "true", "[5]", "99999999999999999999"})
    void aScoreIsAWholeNumberFromZeroToFiveOrNull(String score) {
        refusedScore(score, "for B is no score");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "05", "Infinity", "+5", "5 4"})
    void whatIsNoJsonIsRefused(String score) {
        Ran ran = Ran.count(Ran.file(
                folder, "bad.json", "{\"candidates\": [\"A\"],\n\"ballots\": [{\"scores\": [" + score + "]}]}"));
        assertThat(ran.err()).contains("Line 2, column ").contains("This is no JSON");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void anElectionIsWhole() {
        refused("{", 1, 2, "This is no JSON");
        refused("", 1, 1, "An election belongs here");
        refused("[]", 1, 2, "The array is empty");
        refused("[7]", 1, 2, "An election belongs here");
        refused("{}", 1, 2, "The election has no candidates");
        refused("{\"candidates\": [\"A\"]}", 1, 21, "The election has no ballots");
        refused("{\"candidates\": [\"A\"], \"ballots\": []}", 1, 36, "There are no ballots");
        refused("{\"candidates\": [], \"ballots\": []}", 1, 16, "No options");
        refused("{\"candidates\": \"A\", \"ballots\": []}", 1, 16, "candidates is an array");
        refused(GOOD + GOOD, 1, GOOD.length() + 1, "Something stands behind the end");
    }

    @Test
    void nothingIsSaidTwice() {
        refused(
                "{\"candidates\": [\"A\"], \"ballots\": [{\"scores\": [5]}], \"ballots\": [{\"scores\": [0]}]}",
                1,
                62,
                "This is no JSON");
    }

    @Test
    void namesAreThereAndDiffer() {
        refused("{\"candidates\": [\"A\", \"A\"], \"ballots\": []}", 1, 22, "second option called A");
        refused("{\"candidates\": [\"A\", \"  \"], \"ballots\": []}", 1, 22, "without a name");
        refused("{\"candidates\": [\"A\", 7], \"ballots\": []}", 1, 22, "A text belongs here");
    }

    @Test
    void everyBallotScoresEveryOption() {
        refused("{\"candidates\": [\"A\", \"B\"], \"ballots\": [{\"scores\": [5]}]}", 1, 51, "1 where 2 belong");
        refused("{\"candidates\": [\"A\"], \"ballots\": [{\"scores\": [5, 4]}]}", 1, 50, "More scores than the 1");
        refused(
                "{\"ballots\": [{\"scores\": [5, 4]}], \"candidates\": [\"A\"]}",
                1,
                49,
                "2 scores on a ballot, 1 options");
        refused("{\"candidates\": [\"A\"], \"ballots\": [{\"count\": 1}]}", 1, 46, "object with count and scores");
        refused("{\"candidates\": [\"A\"], \"ballots\": [[5]]}", 1, 35, "object with count and scores");
        refused("{\"candidates\": [\"A\"], \"ballots\": [{\"cuont\": 5, \"scores\": [5]}]}", 1, 45, "no cuont");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "\"3\"", "null", "9223372036854775808"})
    void aCountIsAWholeNumber(String times) {
        refused(
                "{\"candidates\": [\"A\"], \"ballots\": [{\"count\": %s, \"scores\": [5]}]}".formatted(times),
                1,
                45,
                "is no number of ballots");
    }

    @Test
    void seatsMethodAndHighestScoreAreThoseThereAre() {
        refused(with("\"seats\": 0"), 1, 11, "0 seats");
        refused(with("\"seats\": 3"), 1, 11, "3 seats for 2 options");
        refused(with("\"seats\": 1.5"), 1, 11, "whole number");
        refused(with("\"method\": \"star\", \"seats\": 2"), 1, 29, "STAR elects one");
        refused(with("\"method\": \"STARR\""), 1, 12, "There is no method STARR. There are: star, bloc, allocated.");
        refused(with("\"method\": \"rrv\""), 1, 12, "There is no method rrv");
        refused(with("\"maximum_score\": 10"), 1, 19, "must be 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0]", "[0, 0]", "[0, 2]", "[0, 1, 2]", "[-1, 0]", "[\"A\", \"B\"]", "[0.0, 1]", "{}"})
    void aLotNamesEveryOptionOnce(String lot) {
        Ran ran = Ran.count(Ran.file(folder, "bad.json", with("\"lot\": " + lot)));
        assertThat(ran.err()).contains("Line 1, column ").contains("lot");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void aFaultInTheLastElectionLeavesNothingPrintedOfTheFirst() {
        refused("[" + GOOD + ",\n{\"candidates\": [\"A\"], \"ballots\": [{\"scores\": [9]}]}]", 2, 47, "is no score");
    }

    @Test
    void anOptionCalledLikeTheEqualBallotsIsRefusedWhereItWouldBeTakenForThem() {
        Path file = Ran.file(folder, "equal.csv", "equal,other\n5,4\n");

        assertThat(Ran.count(file, "--json").err()).contains("An option is called equal");
        assertThat(Ran.count(file, "--json").code()).isEqualTo(2);
        assertThat(Ran.count(file).code()).isZero();
    }

    private static String with(String member) {
        return "{" + member + ", " + GOOD.substring(1);
    }
}
