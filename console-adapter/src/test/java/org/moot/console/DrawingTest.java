package org.moot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

class DrawingTest {
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-02T10:00:00Z"));

    private final Drawing drawing =
            new Drawing(new Words(), new ConsoleDialect(CLOCK), new Documents(Path.of("target", "documents")));

    @Test
    void titlesAreUnderlinedAndFactsAligned() {
        Post post = Post.of(
                new Block.Title(Text.plain("Plant a tree")),
                new Block.Facts(List.of(
                        new Block.Fact(Text.plain("Stage"), Text.plain("deliberation")),
                        new Block.Fact(
                                Text.plain("Closes"), Text.lines(List.of(Text.plain("one"), Text.plain("two")))))));

        assertThat(drawn(post)).isEqualTo("""
                          Plant a tree
                          ============
                          Stage   deliberation
                          Closes  one
                                  two
                        """);
    }

    @Test
    void aTitleIsBoldWhereTheScreenCanAndThenNotUnderlined() {
        Sketch sketch = drawing.draw(
                Post.of(new Block.Title(Text.plain("Trees")), new Block.Prose(Text.plain("Plant one."))), READER);

        assertThat(new Page(80, true).lay("", sketch)).containsExactly("  \u001b[1mTrees\u001b[0m", "  Plant one.");
    }

    @Test
    void aSentenceStandsBehindThePlaceItIsSaidIn() {
        Sketch sketch = drawing.draw(Post.of(new Block.Prose(Text.plain("Ana is here."))), READER);

        assertThat(Page.PLAIN.lay("[policy]", sketch)).containsExactly("  [policy] Ana is here.");
    }

    @Test
    void aBallotIsEmptyAndSaysHowToTypeIt() {
        Post post = Post.of(new Block.ScoreSheet(
                3,
                List.of(Text.plain("Plant a tree"), Text.plain("Plant two"), Text.plain("Keep things as they are"))));

        assertThat(drawn(post)).isEqualTo("""
                          Your ballot: 0 to 5 stars for each, 5 is best. The same number twice is fine.
                             1  Plant a tree             __
                             2  Plant two                __
                             3  Keep things as they are  __
                          Type your stars in this order: `vote cast 5 0 3`
                        """);
    }

    @Test
    void aResultShowsNumbersBesideEveryBar() {
        var rows = List.of(
                new Block.Row(
                        Text.plain("Plant a tree"), 17, 4.25, List.of(0L, 0L, 0L, 0L, 3L, 1L), List.of(0L, 3L), true),
                new Block.Row(
                        Text.plain("Keep things as they are"),
                        6,
                        1.5,
                        List.of(1L, 1L, 1L, 1L, 0L, 0L),
                        List.of(1L, 0L),
                        false));

        assertThat(drawn(Post.of(new Block.Tally(4, rows, Optional.of(new Block.Runoff(0, 1, 3, 1, 0))))))
                .isEqualTo("""
                          4 ballots were counted.
                            1  Plant a tree  (chosen)
                               ██████████████████████████░░░░  4.25 of 5 on average, 17 stars
                               0★   0   1★   0   2★   0   3★   0   4★ █ 3   5★ ▃ 1
                            2  Keep things as they are
                               █████████░░░░░░░░░░░░░░░░░░░░░  1.50 of 5 on average, 6 stars
                               0★ █ 1   1★ █ 1   2★ █ 1   3★ █ 1   4★   0   5★   0

                          The final pair: how many gave which of the two more stars
                               Plant a tree             ███████████████████████░░░░░░░  3
                               Keep things as they are  ████████░░░░░░░░░░░░░░░░░░░░░░  1
                               the same for both        ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  0

                          Head to head: how many gave the row more stars than the column
                                  1   2
                            1     -   3
                            2     1   -

                          Head to head: how many gave both the same
                                  1   2
                            1     -   0
                            2     0   -
                        """);
    }

    @Test
    void nothingOfALargeResultIsWiderThanEightyColumns() {
        String longName = "A name that goes on 東京都の木 and on until it is as long as a title may be, one hundred chars";
        var rows = IntStream.range(0, 20)
                .mapToObj(number -> new Block.Row(
                        Text.plain(number + " " + longName),
                        500_000,
                        5,
                        Collections.nCopies(6, 99_999L),
                        LongStream.range(0, 20).mapToObj(it -> 99_999L).toList(),
                        number == 3))
                .toList();
        var names = rows.stream().map(Block.Row::option).toList();
        Post post = Post.of(
                new Block.Title(Text.plain(longName + longName)),
                new Block.Tally(100_000, rows, Optional.of(new Block.Runoff(0, 1, 50_000, 49_000, 1_000))),
                new Block.ScoreSheet(7, names),
                new Block.Choices(
                        Text.plain(longName),
                        names.stream()
                                .map(name -> new Block.Choice(name, Optional.of(name)))
                                .toList()),
                new Block.Facts(List.of(new Block.Fact(Text.plain(longName), Text.plain(longName)))));

        assertThat(drawn(post).lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void aResultWithoutItsDetailsIsDrawnAllTheSame() {
        var rows = List.of(new Block.Row(Text.plain("Plant a tree"), 5, 5, List.of(), List.of(), true));

        assertThat(drawn(Post.of(new Block.Tally(1, rows, Optional.empty()))))
                .contains("1 ballot was counted.", "(chosen)");
    }

    @Test
    void actionsAreLinesToType() {
        Post post = Post.of(new Block.Actions(List.of(
                new Block.Action(Text.plain("agree"), "proposal agree", Map.of("proposal", "12")),
                new Block.Action(Text.plain("say why not"), "proposal block", Map.of("proposal", "12")))));

        assertThat(drawn(post)).isEqualTo("""
                          You can:
                            agree        proposal agree
                            say why not  proposal block
                        """);
    }

    @Test
    void typedLinesKeepTheirBreaksAndTheirIndentation() {
        Post post = Post.of(new Block.Agenda(
                List.of(new Block.Item(Text.plain("12 Plant a tree"), Optional.of(Text.plain("a\n  b"))))));

        assertThat(drawn(post)).isEqualTo("  - 12 Plant a tree\n    a\n      b\n");
    }

    private String drawn(Post post) {
        return String.join("\n", Page.PLAIN.lay("", drawing.draw(post, READER))) + "\n";
    }
}
