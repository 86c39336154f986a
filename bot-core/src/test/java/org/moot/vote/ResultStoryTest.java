package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.count.Ballot;
import org.moot.count.Lot;
import org.moot.count.Protocol;
import org.moot.count.Star;
import org.moot.count.Tally;

/** What people read of a result. */
class ResultStoryTest {
    private static String told(String... ballots) {
        return CountTest.words(CountTest.count(false, 3, List.of(ballots)));
    }

    @Test
    void everyOptionsWarmthIsPublishedTheRejectedOnesToo() {
        assertThat(told("5 0 4", "4 1 4", "0 5 0", "5 _ 0"))
                .contains("""
                        1. Plant a tree: 14 stars from 4 counted ballots, 3.50 on average
                        5 stars from 2 ballots; 4 or 5 from 75 % (3 of 4); 1 or more from 75 % (3 of 4); 0 from 25 % (1 of 4); \
                        left blank, which counts as 0, by 0 % (0 of 4)
                        One against one: 2 won, 0 lost, of 2
                        Division 0.60
                        The 3 who gave it 4 or 5 gave on average: Plant two trees 0.33 and Keep things as they are 2.67
                        2. Plant two trees: 6 stars from 4 counted ballots, 1.50 on average
                        5 stars from one ballot; 4 or 5 from 25 % (1 of 4); 1 or more from 50 % (2 of 4); 0 from 50 % (2 of 4); \
                        left blank, which counts as 0, by 25 % (1 of 4)
                        One against one: 0 won, 2 lost, of 2
                        Division 0.60
                        3. Keep things as they are: 8 stars from 4 counted ballots, 2.00 on average
                        """)
                .contains("Division 0.80: people are divided", "ordinal dispersion after R. K. Leik");
    }

    @Test
    void castIsCountedAndBlankTogetherWithTheTurnoutAndWhatIsNeeded() {
        assertThat(told("5 0 4", "4 1 4", "_ _ _", "0 _ 0"))
                .contains("Ballots: 4 of 9 who may vote (44.4 %)\nCounted: 3, and 1 blank\nNeeded: 3 counted ballots");
    }

    @Test
    void everyPercentageOfTheRunoffSaysOfWhom() {
        assertThat(told("5 0 4", "4 1 4", "0 1 3", "4 0 4", "3 0 3")).contains("""
                        The runoff in numbers:
                        Keep things as they are: 1, which is 20 % of 5 counted; 50 % of the 2 with a preference
                        Plant a tree: 1, which is 20 % of 5 counted; 50 % of the 2 with a preference
                        No preference: 3, which is 60 % of 5 counted
                        Majority: more than 1, which is half of the 2 with a preference
                        Both the same: 0 stars: 0, 1 star: 0, 2 stars: 0, 3 stars: 1, 4 stars: 2 and 5 stars: 0
                        """);
    }

    @Test
    void whereNobodyHasAPreferenceItSaysSoAndShowsNoPercentageOfNobody() {
        assertThat(told("3 3 3", "3 3 3", "0 0 0"))
                .contains("No preference: 3, which is 100 % of 3 counted", "Majority: no preference at all")
                .doesNotContain("NaN", "of the 0");
    }

    @Test
    void withoutAnyCountedBallotThereIsNoPercentageOfNobody() {
        assertThat(told("_ _ _", "_ _ _", "_ _ _"))
                .contains("Ballots: 3 of 9 who may vote", "fewer than 3 ballots with a score")
                .doesNotContain("NaN", "%", "blank");
    }

    @Test
    void whatAFewSupportersGaveTheOthersIsKeptBack() {
        assertThat(told("5 0 0", "5 0 0", "0 5 0"))
                .doesNotContain("who gave it 4 or 5 gave")
                .contains("What those who gave an option 4 or 5 gave to the others is told where they are at least 3.");
    }

    @Test
    void whatTwoOrFewerGaveBothFinalistsIsKeptBack() {
        assertThat(told("5 5 0", "5 5 0", "3 5 0", "5 3 1")).doesNotContain("Both the same");
    }

    @Test
    void whereBallotsMayBePublishedWholeNothingIsKeptBack() {
        var ballots = Stream.concat(Collections.nCopies(29, "0 3 1").stream(), Stream.of("5 1 1"));

        assertThat(told(ballots.toArray(String[]::new))).contains("The 1 who gave it 4 or 5 gave on average");
    }

    @Test
    void wordsStandBeforeWhatIsDrawn() {
        List<Block> story = ResultStory.of(CountTest.count(false, 3, List.of("5 0 1", "3 4 0", "0 5 5")), "root");
        int drawn = IntStream.range(0, story.size())
                .filter(at -> story.get(at) instanceof Block.Tally)
                .findFirst()
                .orElseThrow();

        assertThat(story.subList(0, drawn)).hasAtLeastOneElementOfType(Block.Agenda.class);
        assertThat(told("5 0 1", "3 4 0", "0 5 5")).containsSubsequence("How it was counted", "How warm people were");
    }

    @Test
    void amongManyOptionsTheOthersAreNamedByTheirNumber() {
        var names = IntStream.range(0, 6).mapToObj(at -> "Tree " + at).toList();
        Tally tally = Tally.of(6).add(Ballot.of(5, 1, 2, 3, 4, 0), 3);
        var post = new Post.Writer();
        new WarmthWords(names, 3)
                .tell(
                        Star.count(tally, Lot.of(0, 1, 2, 3, 4, 5), Protocol.OFFICIAL_2025)
                                .enthusiasm(),
                        post);

        assertThat(CountTest.words(post.done().blocks()))
                .contains("The 3 who gave it 4 or 5 gave on average: option 2 1.00, option 3 2.00");
    }

    @Test
    void everyTextOfAResultHasWords() {
        for (boolean people : List.of(true, false)) {
            for (int ballots : List.of(0, 1, 3, 5, 30, 100)) {
                Count count = CountTest.count(people, 3, Collections.nCopies(ballots, "4 3 5"));
                assertThat(CountTest.words(count)).doesNotContain("vote.", "count.", "{", "NaN");
            }
        }
    }
}
