package org.moot.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Block;
import org.moot.conversation.Text;
import org.moot.count.AllocatedScore;
import org.moot.count.Ballot;
import org.moot.count.Lot;
import org.moot.count.Tally;

/** The text in place of a picture, line by line. */
class TextTest {
    private static final List<String> TREES = List.of("Plant a tree", "Plant two", "Keep things as they are");

    @Test
    void whatWasPublishedOfAVoteSaysTheSameNumbers() {
        var tally = new Block.Tally(
                4,
                List.of(
                        row("Plant a tree", 16, List.of(0L, 0L, 1L, 0L, 1L, 2L), List.of(0L, 2L, 4L), true),
                        row("Plant two", 11, List.of(0L, 1L, 1L, 1L, 0L, 1L), List.of(1L, 0L, 4L), false),
                        row("Keep", 1, List.of(3L, 1L, 0L, 0L, 0L, 0L), List.of(0L, 0L, 0L), false)),
                Optional.of(new Block.Runoff(0, 1, 2, 1, 1)));

        assertThat(ResultPicture.of(TREES, tally, Locale.ENGLISH).text())
                .contains(
                        "Plant a tree is chosen",
                        "4 ballots were counted.",
                        "1. Plant a tree (chosen): 16 stars, average 4.00. Ballots by stars: 5★ 2, 4★ 1",
                        "2 for Plant a tree: 66.7",
                        "Plant a tree against Plant two: 2 above, 1 below, 1 without a preference.");
    }

    @Test
    void whereTooFewVotedThePictureSaysWhatItStaysAt() {
        var tally = new Block.Tally(
                3,
                List.of(
                        row("Plant a tree", 15, List.of(0L, 0L, 0L, 0L, 0L, 3L), List.of(0L, 3L), false),
                        row("Keep", 0, List.of(3L, 0L, 0L, 0L, 0L, 0L), List.of(0L, 0L), true)),
                Optional.empty());

        assertThat(ResultPicture.of(TREES.subList(0, 2), tally, Locale.ENGLISH).text())
                .startsWith("Too few ballots, so it stays at: Plant two")
                .doesNotContain("Runoff");
    }

    private static Block.Row row(String name, long stars, List<Long> given, List<Long> beats, boolean chosen) {
        return new Block.Row(Text.plain(name), stars, stars / 4.0, given, beats, chosen);
    }

    @Test
    void theTextSaysEveryNumber() {
        var result = Results.star(
                new int[] {5, 3, 0},
                new int[] {4, 5, Results.BLANK},
                new int[] {5, 1, 0},
                new int[] {2, 2, 1},
                new int[] {Results.BLANK, Results.BLANK, Results.BLANK});
        assertThat(Results.picture(TREES, result).text()).isEqualTo("""
            Plant a tree is chosen
            5 ballots cast: 4 counted, 1 blank.
            1. Plant a tree (chosen): 16 stars, average 4.00. Ballots by stars: 5★ 2, 4★ 1, 3★ 0, 2★ 1, 1★ 0, 0★ 0.
            2. Plant two: 11 stars, average 2.75. Ballots by stars: 5★ 1, 4★ 0, 3★ 1, 2★ 1, 1★ 1, 0★ 0.
            3. Keep things as they are: 1 star, average 0.25. Ballots by stars: 5★ 0, 4★ 0, 3★ 0, 2★ 0, 1★ 1, 0★ 3 (1 blank).
            Runoff
            2 for Plant a tree: 66.7 % of those with a preference, 50 % of all
            1 for Plant two: 33.3 % of those with a preference, 25 % of all
            1 without a preference: 25 % of all
            The line is the majority: half of the 3 with a preference.
            One against one
            Plant a tree against Plant two: 2 above, 1 below, 1 without a preference.
            Plant a tree against Keep things as they are: 4 above, 0 below, 0 without a preference.
            Plant two against Keep things as they are: 4 above, 0 below, 0 without a preference.\
            """.replace(" %", "\u00a0%"));
    }

    @Test
    void withoutAnyPreferenceThereIsNoMajorityToSpeakOf() {
        String text = Results.picture(TREES, Results.star(new int[] {3, 3, 3}, new int[] {5, 5, 5}))
                .text();
        assertThat(text)
                .contains("\n0 for Plant a tree\n0 for Plant two\n2 without a preference: 100\u00a0% of all\n")
                .contains("No preference at all: nobody scored one of the two above the other.")
                .contains("The runoff was equal and was decided by the lot.")
                .doesNotContain("NaN");
    }

    @Test
    void onlyBlankBallotsAreAResultOfZeros() {
        Tally tally = Tally.of(2).add(Ballot.of(Results.BLANK, Results.BLANK), 3);
        String text = Results.picture(Results.names(2), Results.star(tally)).text();
        assertThat(text)
                .contains("3 ballots cast: 0 counted, 3 blank.\nNo ballot was counted, so every number is 0.")
                .contains("Option number 1 (chosen): 0 stars, average 0.00.")
                .contains("\n0 without a preference\n")
                .doesNotContain("NaN");
    }

    @Test
    void tiesSayWhatBrokeThem() {
        String text = Results.picture(
                        TREES, Results.star(new int[] {5, 3, 2}, new int[] {5, 4, 3}, new int[] {0, 1, 3}))
                .text();
        assertThat(text).contains("A tie for a place in the runoff was decided by the head-to-head.");
    }

    @Test
    void aSingleOptionNeedsNoRunoff() {
        assertThat(Results.picture(List.of("Alone"), Results.star(new int[] {4}))
                        .text())
                .startsWith("Alone is chosen\nOne ballot cast: 1 counted, 0 blank.")
                .contains("Alone was the only option left and needs no runoff.")
                .doesNotContain("One against one");
    }

    @Test
    void everySeatHasItsRunoff() {
        var result = Results.bloc(Results.random(4, 30, 1, 1), 2);
        assertThat(ResultPicture.of(Results.names(4), result, Locale.ENGLISH).text())
                .startsWith("Chosen for 2 seats: ")
                .contains("Runoff for seat 1 of 2")
                .contains("Runoff for seat 2 of 2");
    }

    @Test
    void aProportionalSeatSaysWhatItCost() {
        var ballots = Map.of(Ballot.of(5, 0, 1), 3L, Ballot.of(0, 5, 1), 3L);
        var result = AllocatedScore.count(ballots, Lot.of(0, 1, 2), 2);
        assertThat(ResultPicture.of(TREES, result, Locale.ENGLISH).text())
                .contains("Seat 1 of 2\nPlant a tree: 15.00 stars, each ballot at the weight it had left")
                .contains("The seat cost 3.00 ballots; a seat is worth 3.00.")
                .contains("The lot chose between several with as many stars.")
                .contains("Seat 2 of 2\nPlant two: 15.00 stars");
    }

    @Test
    void ofVeryManyOptionsThoseChosenAndTheWarmestAreShown() {
        int[] scores = IntStream.range(0, 30).map(option -> option < 5 ? 5 : 0).toArray();
        scores[29] = 5;
        String text = Results.picture(Results.names(30), Results.star(scores)).text();
        assertThat(text)
                .contains("Shown are 20 of 30 options: those chosen and those with most stars.")
                .contains("30. Option number 30: 5 stars")
                .doesNotContain("29. Option number 29");
    }

    @Test
    void whoWasChosenIsShownBeforeWhoHadMoreStars() {
        int[] most = IntStream.range(0, 21).map(option -> option == 0 ? 4 : 5).toArray();
        int[] few = IntStream.range(0, 21).map(option -> option == 0 ? 5 : 0).toArray();
        Tally tally = Tally.of(21).add(Ballot.of(most), 2).add(Ballot.of(few));
        var result = Results.bloc(tally, 20);
        assertThat(ResultPicture.of(Results.names(21), result, Locale.ENGLISH).text())
                .contains("21. Option number 21 (chosen): 10 stars")
                .doesNotContain("1. Option number 1: 13 stars");
    }

    @Test
    void everyKeyHasItsWords() {
        assertThat(ResultPicture.of(Results.names(25), Results.bloc(Results.random(25, 3, 9, 1), 25), Locale.ENGLISH)
                        .text())
                .doesNotContain("picture.")
                .contains("Shown are 20 of 25 seats.");
    }

    @Test
    void aNumberAfterARightToLeftNameStaysBehindIt() {
        List<String> names = List.of("\u05e2\u05e5", "Tree");
        assertThat(Results.picture(names, Results.star(new int[] {5, 1})).text())
                .contains("\u05e2\u05e5\u200e against Tree");
    }
}
