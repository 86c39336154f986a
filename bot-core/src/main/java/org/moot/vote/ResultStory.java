package org.moot.vote;

import java.util.List;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.count.Enthusiasm;
import org.moot.count.HeadToHead;
import org.moot.count.Runoff;
import org.moot.count.Share;
import org.moot.vote.Publication.Level;

/**
 * What is published of a count, from the outcome to the last number: what was chosen, how warm people were about every option,
 * and how it came about, step by step. How much of it depends on the size of the vote.
 */
final class ResultStory {
    private final Count count;
    private final Vote vote;
    private final String root;

    private ResultStory(Count count, String root) {
        this.count = count;
        this.vote = count.vote();
        this.root = root;
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
        shelf(post);
        return post.items(List.of(Post.item(Text.of("vote.box-root"), Text.of("vote.hash", root))))
                .done()
                .blocks();
    }

    private Text outcome() {
        if (!count.isEnough()) {
            long counted = count.publication().level() == Level.OUTCOME
                    ? count.tally().cast()
                    : count.tally().counted();
            return Text.of("vote.no-quorum", counted, Math.max(1, vote.rules().enough()));
        }
        return count.isChange()
                ? Text.of("vote.chosen", name(count.winner()))
                : Text.of("vote.kept", name(vote.statusQuo()));
    }

    private void turnout(Post.Writer post) {
        long cast = count.tally().cast();
        post.fact("vote.cast", Text.of("vote.cast-of", cast, vote.rollSize()));
        if (count.publication().level() != Level.OUTCOME) {
            post.fact(
                    "vote.counted",
                    Text.of(
                            "vote.counted-blank",
                            count.tally().counted(),
                            count.tally().blankBallots()));
            Share unique = count.publication().unique();
            post.fact("vote.unique", Text.of("vote.unique-of", unique.part(), unique.whole()));
        }
        post.fact(
                "vote.method",
                Text.of("vote.protocol." + vote.rules().protocol().id()));
    }

    private void halves(Post.Writer post) {
        if (!count.isAveragePublic()) {
            post.prose("vote.few-ballots-people");
            return;
        }
        post.prose("vote.few-ballots");
        post.items(options()
                .mapToObj(option -> Post.item(Text.of("vote.about-stars", name(option), average(option))))
                .toList());
    }

    private Object average(int option) {
        double average = count.average(option);
        return count.publication().level() == Level.OUTCOME ? StoryWords.tenths(average) : (Object) average;
    }

    private void sums(Post.Writer post) {
        post.block(new Block.Tally(
                count.tally().counted(),
                options().mapToObj(this::row).toList(),
                count.isEnough() ? count.star().round().runoff().map(this::runoff) : java.util.Optional.empty()));
        post.prose("vote.warmth-title");
        post.items(count.enthusiasm().stream().map(this::warmth).toList());
        if (count.isEnough()) {
            post.prose("vote.story-title");
            post.prose(Text.lines(new StoryWords(vote.names()).of(count.star().story())));
        }
    }

    private Block.Row row(int option) {
        Enthusiasm warmth = count.enthusiasm().get(option);
        return new Block.Row(
                name(option),
                warmth.total(),
                warmth.average(),
                warmth.histogram(),
                options()
                        .mapToObj(other -> other == option ? 0L : count.tally().preferring(option, other))
                        .toList(),
                option == count.winner());
    }

    private Block.Runoff runoff(Runoff runoff) {
        HeadToHead votes = runoff.votes();
        return new Block.Runoff(votes.option(), votes.other(), votes.above(), votes.below(), votes.same());
    }

    /** Averages hide how people are spread, so the warm ones are counted for every option, also for those not chosen. */
    private Block.Item warmth(Enthusiasm warmth) {
        Share warm = warmth.shareOfFourOrFive();
        Object percent = StoryWords.tenths(warm.percent().orElse(0));
        Text numbers = Text.of(
                "vote.warmth",
                warmth.average(),
                percent,
                warm.part(),
                warm.whole(),
                warmth.fiveStars(),
                warmth.blanks());
        return Post.item(name(warmth.option()), warmth.isDivided() ? Text.of("vote.warmth-divided", numbers) : numbers);
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
