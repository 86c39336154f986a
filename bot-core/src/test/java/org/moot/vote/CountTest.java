package org.moot.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moot.assembly.AssemblyId;
import org.moot.audit.Hash;
import org.moot.conversation.Block;
import org.moot.conversation.PlainDialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.count.Ballot;
import org.moot.count.Protocol;
import org.moot.make.Make;
import org.moot.proposal.ProposalId;
import org.moot.vote.Publication.Level;

class CountTest {
    private static final Reader READER = new Reader(Locale.ENGLISH, java.time.ZoneId.of("Europe/London"));

    @Test
    void theCountIsTheSameInAnyOrderOfTheBallots() {
        var ballots = new ArrayList<>(List.of("5 0 1", "3 4 0", "0 5 5", "_ _ _", "2 2 2"));
        List<Block> first = ResultStory.of(count(false, 3, ballots), "root");
        for (int turn = 0; turn < ballots.size(); turn++) {
            Collections.rotate(ballots, 1);
            assertThat(ResultStory.of(count(false, 3, ballots), "root")).isEqualTo(first);
        }
    }

    @Test
    void tooFewCountedBallotsLeaveThingsAsTheyAre() {
        Count count = count(false, 3, List.of("5 0 0", "5 0 0", "_ _ _"));

        assertThat(count.isEnough()).isFalse();
        assertThat(count.winner()).isEqualTo(2);
        assertThat(words(count))
                .contains("Too few ballots with a score: 3 are needed. Things stay as they are.")
                .contains("Ballots: 3 of 9 who may vote")
                .doesNotContain("How it was counted", "blank", "Too few ballots:");
        assertThat(words(count(false, 4, List.of("5 0 0", "5 0 0", "5 0 0"))))
                .contains("Too few ballots: 3, where 4 are enough. Things stay as they are.");
    }

    @Test
    void nobodysBallotIsNeverEnough() {
        assertThat(count(false, 0, List.of()).isEnough()).isFalse();
        assertThat(count(false, 0, List.of("_ _ _")).isEnough()).isFalse();
    }

    @Test
    void whatIsEqualOnEveryStepStaysAsItIs() {
        Count count = count(false, 2, List.of("5 0 0", "5 0 0", "0 0 5", "0 0 5"));

        assertThat(count.isChange()).isFalse();
        assertThat(words(count)).contains("Chosen: Keep things as they are. Nothing changes.", "A lot never changes");
    }

    @Test
    void aWinnerBelowTheLineIsLukewarmAndThingsAsTheyAreNeverAre() {
        assertThat(count(false, 3, List.of("2 1 0", "2 1 0", "2 1 0")).isLukewarm())
                .isTrue();
        assertThat(count(false, 3, List.of("3 1 0", "2 1 0", "3 1 0")).isLukewarm())
                .isFalse();
        assertThat(count(false, 3, List.of("0 0 2", "0 0 2", "0 0 2")).isLukewarm())
                .isFalse();
    }

    @Test
    void warmOptionsThatWereNotChosenGoOnTheShelfTheWarmestFirst() {
        Count count = count(false, 3, List.of("5 4 3", "5 5 3", "4 4 3"));

        assertThat(count.warmNotChosen()).containsExactly(1);
        assertThat(words(count)).contains("proposal revive 12 alternative: 1");
        assertThat(count(true, 3, List.of("5 4 3", "5 5 3", "4 4 3", "5 4 3", "5 4 3"))
                        .warmNotChosen())
                .isEmpty();
    }

    @Test
    void headToHeadOfEveryPairStandsInTheTally() {
        Block.Tally tally = tally(count(false, 3, List.of("5 0 4", "4 1 4", "0 5 0", "5 _ 0")));

        assertThat(tally.rows())
                .extracting(Block.Row::beats)
                .containsExactly(List.of(0L, 3L, 2L), List.of(1L, 0L, 1L), List.of(0L, 2L, 0L));
        assertThat(tally.rows().getFirst().histogram()).containsExactly(1L, 0L, 0L, 0L, 1L, 2L);
        assertThat(tally.runoff()).isPresent();
    }

    @ParameterizedTest(name = "{0} ballots, about people: {1}, alike: {2}: {3}")
    @CsvSource({
        "0, false, true, OUTCOME", "2, false, true, OUTCOME", "3, false, true, SUMS", "29, false, true, SUMS",
        "30, false, true, BALLOTS", "30, false, false, SUMS", "4, true, true, OUTCOME", "5, true, true, SUMS",
        "99, true, true, SUMS", "100, true, true, BALLOTS", "100, true, false, SUMS",
    })
    void howMuchIsPublishedDependsOnSizeAndKind(int ballots, boolean people, boolean alike, Level level) {
        List<Ballot> all = Stream.iterate(0, at -> at + 1)
                .limit(ballots)
                .map(at -> alike ? Ballot.of(5, 0, 1) : Ballot.of(at % 6, at / 6 % 6, at / 36 % 6))
                .toList();
        assertThat(Publication.of(people, all).level()).isEqualTo(level);
    }

    @Test
    void blankBallotsDoNotMakeASmallVoteLarger() {
        Count count = count(false, 1, List.of("5 0 4", "_ _ _", "_ _ _"));
        assertThat(count.publication().level()).isEqualTo(Level.OUTCOME);
        assertThat(words(count)).contains("(P0): there are fewer than 3 ballots with a score");
        var ballots = new ArrayList<>(Collections.nCopies(29, Ballot.of(5, 0, 0)));
        ballots.addAll(Collections.nCopies(40, Ballot.of(-1, -1, -1)));
        assertThat(Publication.of(false, ballots).level()).isEqualTo(Level.SUMS);
    }

    @Test
    void blankBallotsDoNotHideHowManyAreUnlike() {
        var ballots = new ArrayList<>(Collections.nCopies(22, Ballot.of(5, 0, 0)));
        for (int at = 0; at < 8; at++) {
            ballots.add(Ballot.of(at % 5, at / 5, 2));
        }
        ballots.addAll(Collections.nCopies(100, Ballot.of(-1, -1, -1)));
        assertThat(Publication.of(false, ballots).reason()).isEqualTo(Publication.Reason.OFTEN_UNLIKE);
        assertThat(Publication.of(false, ballots).unique().whole()).isEqualTo(30);
    }

    @Test
    void aFifthOfUniqueBallotsIsTheMost() {
        var ballots = new ArrayList<>(Collections.nCopies(24, Ballot.of(5, 0, 0)));
        for (int at = 0; at < 6; at++) {
            ballots.add(Ballot.of(at, 1, 1));
        }
        assertThat(Publication.of(false, ballots).level()).isEqualTo(Level.BALLOTS);
        ballots.set(0, Ballot.of(3, 3, 3));
        assertThat(Publication.of(false, ballots).level()).isEqualTo(Level.SUMS);
    }

    @Test
    void withFewBallotsOnlyHalfStarsArePublished() {
        Count count = count(false, 2, List.of("5 0 4", "4 1 _"));

        assertThat(words(count))
                .contains("Chosen: Plant a tree.", "Plant a tree: 4.5 stars on average", "Plant two trees: 0.5");
        assertThat(ResultStory.of(count, "root")).noneMatch(Block.Tally.class::isInstance);
        assertThat(words(count)).doesNotContain("How it was counted", "blank", "Unlike", "%", "Counted");
    }

    @Test
    void withFewBallotsAboutPeopleOnlyTheOutcomeIsPublished() {
        Count count = count(true, 2, List.of("5 0 4", "4 1 3", "5 0 0", "1 0 5"));

        assertThat(words(count)).startsWith("Chosen: Plant a tree.").contains("4 of 9 who may vote");
        assertThat(words(count)).doesNotContain("stars on average", "ukewarm", "Counted", "Unlike");
    }

    @Test
    void theStoryNamesTheOptionsAndEveryKeyHasWords() {
        var words = new Words();
        for (List<String> ballots : List.of(
                List.of("5 0 1", "3 4 0", "0 5 5"),
                List.of("5 5 5", "5 5 5", "0 0 0"),
                List.of("1 1 0", "1 1 0", "0 0 1"),
                List.of("3 0 0", "0 3 0", "0 0 3"))) {
            Count count = count(false, 3, ballots);
            for (Text step :
                    new StoryWords(count.vote().names()).of(count.star().story())) {
                assertThat(words.has(step.key(), Locale.ENGLISH)).as(step.key()).isTrue();
                assertThat(words.say(step, READER, new PlainDialect())).doesNotContain("{", "OptionRef", "[");
            }
        }
    }

    @Test
    void aPercentageHasOneDecimalAtMost() {
        assertThat(StoryWords.tenths(66.7)).isEqualTo(Text.of("vote.decimal", 66L, 7L));
        assertThat(StoryWords.tenths(60.0)).isEqualTo(60L);
    }

    private static Block.Tally tally(Count count) {
        return ResultStory.of(count, "root").stream()
                .filter(Block.Tally.class::isInstance)
                .map(Block.Tally.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static String words(Count count) {
        return words(ResultStory.of(count, "root"));
    }

    static String words(List<Block> blocks) {
        return blocks.stream().map(CountTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Prose prose -> say(prose.text());
            case Block.Facts facts ->
                facts.facts().stream()
                        .map(fact -> say(fact.label()) + ": " + say(fact.value()))
                        .collect(Collectors.joining("\n"));
            case Block.Agenda agenda ->
                agenda.items().stream()
                        .map(item -> say(item.what()) + ": "
                                + item.detail().map(CountTest::say).orElse(""))
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    static String say(Text text) {
        return new Words().say(text, READER, new PlainDialect());
    }

    static Count count(boolean people, int enough, List<String> ballots) {
        var options = List.of(
                new Vote.Option("v1", "Plant a tree", "One.", Optional.empty()),
                new Vote.Option("a1", "Plant two trees", "Two.", Optional.empty()),
                new Vote.Option("keep", "Keep things as they are", "", Optional.empty()));
        var vote = new Vote(
                new VoteId(7),
                new AssemblyId(1),
                new ProposalId(12),
                "Plant a tree",
                options,
                2,
                people,
                9,
                "root",
                new Vote.Rules(enough, Protocol.OFFICIAL_2025, 2.5, Optional.empty()),
                "seed",
                List.of(0, 1, 2),
                "{}",
                List.of(),
                new Vote.State.Closed(Make.THEN));
        return Count.of(vote, ballots.stream().map(CountTest::opened).toList());
    }

    private static BallotBox.Opened opened(String ballot) {
        List<Integer> scores = Arrays.stream(ballot.split(" "))
                .map(score -> score.equals("_") ? Ballot.BLANK : Integer.valueOf(score))
                .toList();
        return new BallotBox.Opened(Hash.sha256(Hash.utf8(ballot)), scores);
    }
}
