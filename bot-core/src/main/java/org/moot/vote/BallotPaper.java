package org.moot.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** What is to be decided and how: the part that the card and the empty ballot share. It never holds a score. */
final class BallotPaper {
    /** With fewer on the roll, who knows one ballot may guess another. */
    private static final int FEW = 10;

    private static final int EXCERPT = 240;

    private BallotPaper() {}

    static Block.Choices options(Vote vote) {
        return new Block.Choices(
                Text.of("vote.how-many-stars"),
                vote.options().stream().map(BallotPaper::choice).toList());
    }

    private static Block.Choice choice(Vote.Option option) {
        Optional<Text> detail =
                Optional.of(option.text()).filter(text -> !text.isBlank()).map(text -> Text.plain(excerpt(text)));
        return new Block.Choice(Text.plain(option.name()), detail);
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "\u2026";
    }

    static Block.ScoreSheet sheet(Vote vote) {
        return new Block.ScoreSheet(
                vote.id().value(), vote.names().stream().map(Text::plain).toList());
    }

    static void hours(Post.Writer post, Vote vote) {
        post.fact("vote.closes", Text.of("vote.moment", vote.closes()));
        post.fact("vote.roll", Text.of("vote.may-vote", vote.rollSize()));
        post.fact("vote.enough", Text.of("vote.ballots-are-enough", vote.rules().enough()));
        vote.strictest()
                .ifPresent(most -> post.fact(
                        "vote.published", Text.of("vote.published-at-most", Text.of("vote.level." + most.word()))));
    }

    static void warning(Post.Writer post, Vote vote) {
        if (vote.rollSize() < FEW) {
            post.prose("vote.few-voters");
        }
    }

    /** Large votes say how far it is. */
    static Post.Writer counting(Post.Writer post, Vote.State.Closed closed) {
        return closed.of() == 0
                ? post.prose("vote.being-counted")
                : post.prose("vote.being-opened", closed.opened(), closed.of());
    }

    /** Whether a result is final. */
    static void standing(Post.Writer post, Vote vote) {
        switch (vote.state()) {
            case Vote.State.Counted counted -> post.prose("vote.preliminary", counted.becomesFinal());
            case Vote.State.Final end -> post.prose("vote.final");
            default -> {}
        }
    }

    /** What was fixed before the first ballot, so that nobody can bend it afterwards. */
    static void proof(Post.Writer post, Vote vote) {
        String order = String.join(
                ", ",
                IntStream.range(0, vote.lots().size())
                        .mapToObj(place -> Integer.toString(vote.lots().get(place) + 1))
                        .toList());
        post.items(List.of(
                Post.item(Text.of("vote.lots"), Text.of("vote.lots-order", Text.plain(order))),
                Post.item(Text.of("vote.seed"), Text.of("vote.hash", vote.seed())),
                Post.item(Text.of("vote.roll-root"), Text.of("vote.hash", vote.rollRoot())),
                Post.item(Text.of("vote.manifest"), Text.of("vote.hash", Manifest.hash(vote.manifest())))));
    }

    static Map<String, String> filled(Vote vote) {
        return Map.of(Vote.SUBJECT, "#" + vote.id());
    }
}
