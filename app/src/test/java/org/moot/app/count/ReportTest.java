package org.moot.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report a person reads. */
class ReportTest {
    private static final String TREES = """
            trees.csv
            STAR: one winner.
            Ties: the official protocol of October 2025 (star-official-2025-10).
            Lot order: Oak, Elm and Ash. Nobody drew it: it is the order in which the file names the options.
            17 ballots were cast: 10 counted, 7 blank. Of the counted ones, 0 scored every option the same.

            [Scoring round]
                   stars  average  five stars
              Elm     44     4.40           4  to the runoff
              Oak     35     3.50           7  to the runoff
              Ash     10     1.00           0
              Elm and Oak have the most stars, 44 and 35, and go to the runoff.

            [Automatic runoff]
                             ballots  of all counted  of those with a preference
              Oak                  6            60 %                      66.7 %
              Elm                  3            30 %                      33.3 %
              No preference        1            10 %
              Runoff: 6 voters put Oak above Elm, 3 the other way round, and 1 had no preference.
              Oak wins with 66.7 % of those who had a preference (9), which is 60 % of all counted ballots (10).

            [Result]
              Oak is chosen.
              Elm had more stars than Oak, 44 to 35. Still Oak won, because 6 voters put it above Elm, and 3 put Elm above it.
              Compared one against one, Oak is preferred to every other option.

            [Every option]
                   stars  average  5  4  3  2  1  0  blank   warm  won  lost
              Elm     44     4.40  4  6  0  0  0  0      0  100 %    1     1
              Oak     35     3.50  7  0  0  0  0  3      0   70 %    2     0
              Ash     10     1.00  0  0  0  3  4  1      2    0 %    0     2
              Columns 5 to 0: ballots that gave so many stars. Blank cells count as 0. Warm: 4 or 5 stars.

            [Head to head]
                     1  2   3
              1 Oak  -  6   7
              2 Elm  3  -  10
              3 Ash  3  0   -
            """;

    @TempDir
    Path folder;

    private String report(String table, String... options) {
        Ran ran = Ran.count(Ran.file(folder, "trees.csv", table), options);
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Test
    void everyStepStandsUnderItsRoundWithTheNumbersThatDecidedIt() {
        assertThat(report("Oak,Elm,Ash,count\n0,5,2,3\n5,4,1,4\n5,5,0,1\n5,4,,2\n,,,7\n"))
                .isEqualTo(TREES);
    }

    @Test
    void everySeatHasItsOwnRounds() {
        assertThat(report("A,B,C\n5,4,0\n5,3,1\n", "--seats", "2"))
                .contains(
                        "Bloc STAR: 2 winners.", "[Seat 1 of 2]", "A takes seat 1.", "[Seat 2 of 2]", "B takes seat 2.")
                .doesNotContain("is chosen");
    }

    @Test
    void aProportionalCountShowsWeightsExactlyAndRounded() {
        assertThat(report("A,B,C\n5,4,0\n5,3,1\n0,0,5\n", "--seats", "2", "--method", "allocated"))
                .contains(
                        "Proportional STAR (Allocated Score): 2 winners.",
                        "3 counted ballots for 2 seats: a seat costs 1.5 ballots (3/2).",
                        "[Weighted scores]",
                        "A  10.00       10",
                        "C takes seat 2.");
    }

    @Test
    void severalElectionsStandBelowEachOther() {
        String one = "{\"name\": \"First\", \"candidates\": [\"A\"], \"ballots\": [{\"scores\": [5]}]}";
        Path file = Ran.file(folder, "two.json", "[" + one + "," + one.replace("First", "Second") + "]");

        assertThat(Ran.count(file).out()).startsWith("First\n").contains("\n\n" + "-".repeat(80) + "\n\nSecond\n");
    }

    @Test
    void nobodysPreferenceIsNoPercentage() {
        assertThat(report("A,B\n3,3\n")).contains("nobody").doesNotContain("NaN");
    }
}
