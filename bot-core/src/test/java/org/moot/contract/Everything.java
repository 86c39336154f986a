package org.moot.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Post;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;

/** A post with every kind of block and of argument, for whatever has to keep posts. */
public final class Everything {
    private Everything() {}

    public static Post post() {
        return new Post(blocks());
    }

    /** Everything that people can say. */
    static Mirrored mirrored(String words) {
        var file = new Talk.Attached("tree \"1\".png", "https://example.org/1", 5);
        var author = new Mirrored.Author("a1b2", "Ana שלום", "discord", Optional.of(file));
        return new Mirrored(author, new Speech(passages(words)), Optional.empty(), List.of(file), LaneWork.reader());
    }

    private static List<Speech.Passage> passages(String words) {
        List<Speech.Run> runs = List.of(
                new Speech.Plain(words),
                new Speech.Break(),
                new Speech.Styled(Speech.Style.SPOILER, List.of(new Speech.Code("x < y"))),
                new Speech.Link("https://example.org", List.of(new Speech.Plain("here"))),
                new Speech.Mentioned(new Account("matrix", "@ana:example.org"), "Ana"));
        var paragraph = new Speech.Paragraph(runs);
        return List.of(
                paragraph,
                new Speech.Heading(2, runs),
                new Speech.Quote(List.of(paragraph)),
                new Speech.Fence(Optional.of("java"), "a\n  b"),
                new Speech.Fence(Optional.empty(), ""),
                new Speech.Items(Optional.of(3), List.of(List.of(paragraph, paragraph), List.of())),
                new Speech.Items(Optional.empty(), List.of()));
    }

    public static List<Block> blocks() {
        return List.of(
                new Block.Title(Text.plain("Plant <b>a</b> \"tree\" 🌳 שלום \\ %_' {0}")),
                new Block.Prose(everyArgument()),
                new Block.Prose(Text.lines(List.of(Text.plain("one"), Text.of("time.days", 2L)))),
                new Block.Facts(List.of(new Block.Fact(Text.of("vote.closes"), Text.of("vote.at", Instant.EPOCH)))),
                new Block.Facts(List.of()),
                new Block.Choices(
                        Text.of("vote.question"),
                        List.of(
                                new Block.Choice(Text.plain("A"), Optional.of(Text.plain("the first"))),
                                new Block.Choice(Text.plain("B"), Optional.empty()))),
                new Block.ScoreSheet(7, List.of(Text.plain("A"), Text.of("vote.keep"))),
                tally(Optional.of(new Block.Runoff(0, 1, 3, 2, 1))),
                tally(Optional.empty()),
                new Block.Agenda(List.of(Post.item(Text.plain("a")), Post.item(Text.plain("b"), Text.of("x", 1)))),
                new Block.Document("a-file.json", "{\"a\": \"b\"}\n"),
                new Block.Progress(Block.Step.VOTE),
                new Block.Actions(List.of(new Block.Action(
                        Text.of("proposal.agree"), "proposal agree", Map.of("proposal", "12", "reason", "")))));
    }

    private static Text everyArgument() {
        return Text.of(
                "test.everything",
                "typed\nby a person",
                1,
                2L,
                Long.MAX_VALUE,
                2.5,
                1.0,
                Instant.parse("2026-03-02T10:00:00.123456Z"),
                Duration.ofMinutes(90),
                LocalDate.of(2026, 3, 29),
                new Text.Named(
                        "Ana", List.of(new Account("console", "ana"), new Account("matrix", "@ana:example.org"))),
                new Text.Typed("proposal show 12"),
                Text.of("proposal.title", Text.plain("nested")));
    }

    private static Block tally(Optional<Block.Runoff> runoff) {
        return new Block.Tally(
                6,
                List.of(
                        new Block.Row(Text.plain("A"), 21, 3.5, List.of(0L, 1L, 1L, 1L, 1L, 2L), List.of(0L, 4L), true),
                        new Block.Row(
                                Text.of("vote.keep"), 12, 2, List.of(1L, 1L, 1L, 3L, 0L, 0L), List.of(2L, 0L), false)),
                runoff);
    }
}
