package org.moot.vote;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.count.Enthusiasm;
import org.moot.count.HeadToHead;
import org.moot.count.Runoff;
import org.moot.count.Share;
import org.moot.count.Tally;
import org.moot.vote.Publication.Level;

/**
 * What is published of a count, from the outcome to the last number: what was chosen, how warm people were about every option,
 * and how it came about, step by step. How much of it depends on the size of the vote.
 */
final class ResultStory {
    private final Count count;
    private final Vote vote;
    private final String root;
    private final Tally tally;
    private final List<Enthusiasm> warmth;

    private ResultStory(Count count, String root) {
        this.count = count;
        this.vote = count.vote();
        this.root = root;
        this.tally = count.tally();
        this.warmth = count.enthusiasm();
    }

    /** @param root hex digest over the box as it was closed */
    static List<Block> of(Count count, String root) {
        return new ResultStory(count, root).tell();
    }

    private List<Block> tell() {
        var post = new Post.Writer().prose(outcome());
        if (count.isLukewarm()) {
            post.prose(
                    "vote.lukewarm",
                    average(count.winner()),
                    StoryWords.tenths(vote.rules().lukewarm()));
        }
        turnout(post);
        switch (count.publication().level()) {
            case OUTCOME -> halves(post);
            case SUMS, BALLOTS -> sums(post);
        }
        post.items(List.of(Post.item(Text.of("vote.box-root"), Text.of("vote.hash", root))));
        shelf(post);
        return post.done().blocks();
    }

    private Text outcome() {
        if (!count.isEnough()) {
            int enough = Math.max(1, vote.rules().enough());
            return count.publication().level() == Level.OUTCOME
                    ? Text.of("vote.no-quorum-without-number", enough)
                    : Text.of("vote.no-quorum", tally.counted(), enough);
        }
        return count.isChange()
                ? Text.of("vote.chosen", name(count.winner()))
                : Text.of("vote.kept", name(vote.statusQuo()));
    }

    private Duration movedByOutages() {
        return vote.amendments().stream()
                .flatMap(it -> it instanceof Amendment.Moved moved ? Stream.of(moved) : Stream.empty())
                .filter(moved -> moved.cause() == Amendment.Cause.OUTAGE)
                .map(moved -> Duration.between(moved.from(), moved.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void turnout(Post.Writer post) {
        post.fact("vote.cast", cast());
        if (count.publication().level() != Level.OUTCOME) {
            post.fact("vote.counted", Text.of("vote.counted-blank", tally.counted(), tally.blankBallots()));
        }
        post.fact(
                "vote.enough",
                Text.of("vote.ballots-are-enough", Math.max(1, vote.rules().enough())));
        Duration moved = movedByOutages();
        if (!moved.isZero()) {
            post.fact("decision.moved", Text.of("decision.length", moved));
        }
        if (count.publication().level() != Level.OUTCOME) {
            Share unique = count.publication().unique();
            post.fact("vote.unique", Text.of("vote.unique-of", unique.part(), unique.whole()));
        }
        if (!count.invalid().isEmpty()) {
            post.fact(
                    "vote.invalid",
                    Text.of("vote.invalid-number", count.invalid().size()));
        }
        Publication publication = count.publication();
        post.fact(
                "vote.published",
                Text.of(
                        "vote.published-level",
                        Text.of("vote.level." + publication.level().word()),
                        Text.of("vote.why." + publication.reason())));
        post.fact(
                "vote.method",
                Text.of("vote.protocol." + vote.rules().protocol().id()));
    }

    private Text cast() {
        long cast = tally.cast();
        int roll = vote.rollSize();
        return roll == 0 || count.publication().level() == Level.OUTCOME
                ? Text.of("vote.cast-of", cast, roll)
                : Text.of("vote.turnout", cast, roll, StoryWords.tenths(100.0 * cast / roll));
    }

    private void halves(Post.Writer post) {
        boolean isFew = count.publication().reason().isSize();
        if (!count.isAveragePublic()) {
            post.prose(isFew ? "vote.few-ballots-people" : "vote.no-more-people");
            return;
        }
        post.prose(isFew ? "vote.few-ballots" : "vote.no-more");
        post.items(options()
                .mapToObj(option -> Post.item(Text.of("vote.about-stars", name(option), average(option))))
                .toList());
    }

    private Object average(int option) {
        double average = count.average(option);
        return count.publication().level() == Level.OUTCOME ? StoryWords.tenths(average) : (Object) average;
    }

    /** Words first, then what a platform may draw of the same numbers. */
    private void sums(Post.Writer post) {
        if (count.isEnough()) {
            post.prose("vote.story-title");
            post.prose(Text.lines(new StoryWords(vote.names()).of(count.star().story())));
            count.star()
                    .round()
                    .runoff()
                    .ifPresent(runoff -> new RunoffWords(vote.names(), least()).tell(runoff, post));
        }
        new WarmthWords(vote.names(), least()).tell(warmth, post);
        post.block(new Block.Tally(
                tally.counted(),
                options().mapToObj(this::row).toList(),
                count.isEnough() ? count.star().round().runoff().map(this::runoff) : Optional.empty()));
    }

    /** Where ballots may be published whole, so may every sum. */
    private long least() {
        return count.publication().level() == Level.BALLOTS ? 0 : Publication.few(vote.people());
    }

    private Block.Row row(int option) {
        Enthusiasm about = warmth.get(option);
        return new Block.Row(
                name(option),
                about.total(),
                about.average(),
                about.histogram(),
                options()
                        .mapToObj(other -> other == option ? 0L : tally.preferring(option, other))
                        .toList(),
                option == count.winner());
    }

    private Block.Runoff runoff(Runoff runoff) {
        HeadToHead votes = runoff.votes();
        return new Block.Runoff(votes.option(), votes.other(), votes.above(), votes.below(), votes.same());
    }

    private void shelf(Post.Writer post) {
        List<Integer> warm = count.warmNotChosen();
        if (warm.isEmpty()) {
            return;
        }
        post.prose("vote.shelf");
        post.items(warm.stream()
                .map(option -> Post.item(
                        Text.of("vote.about-stars", name(option), average(option)),
                        Text.of("vote.take-up", revive(vote.option(option)))))
                .toList());
    }

    private Text.Typed revive(Vote.Option option) {
        String line = "proposal revive " + vote.proposal();
        return new Text.Typed(
                option.id().startsWith(Vote.Option.ALTERNATIVE)
                        ? line + " alternative: " + option.id().substring(1)
                        : line);
    }

    private IntStream options() {
        return IntStream.range(0, vote.options().size());
    }

    private Text name(int option) {
        return Text.plain(vote.option(option).name());
    }
}
