package org.moot.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** A post with every kind of block and of argument, for whatever has to keep posts. */
public final class Everything {
    private Everything() {}

    public static Post post() {
        return new Post(blocks());
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
