package org.moot.vote;

import java.util.List;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.count.HeadToHead;
import org.moot.count.Runoff;
import org.moot.count.Share;

/** The runoff in numbers: votes for both, who had no preference, of whom every percentage is one, and the majority line. */
final class RunoffWords {
    private final List<String> names;
    private final long least;

    /** @param least ballots without a preference whose scores may be published together */
    RunoffWords(List<String> names, long least) {
        this.names = names;
        this.least = least;
    }

    void tell(Runoff runoff, Post.Writer post) {
        HeadToHead votes = runoff.votes();
        post.prose("vote.runoff-title");
        post.fact(fact(votes.option(), votes.above(), votes));
        post.fact(fact(votes.other(), votes.below(), votes));
        post.fact("vote.runoff-same", StoryWords.counted(new Share(votes.same(), votes.counted())));
        post.fact("vote.runoff-majority", majority(runoff));
        if (votes.same() > 0 && votes.same() >= least) {
            post.fact("vote.runoff-equal", equal(votes));
        }
    }

    private Block.Fact fact(int option, long ballots, HeadToHead votes) {
        Text ofCounted = StoryWords.counted(new Share(ballots, votes.counted()));
        var ofPreferring = new Share(ballots, votes.preferring());
        Text value = ofPreferring.percent().stream()
                .mapToObj(percent ->
                        Text.of("vote.runoff-votes", ofCounted, StoryWords.tenths(percent), votes.preferring()))
                .findFirst()
                .orElse(ofCounted);
        return new Block.Fact(Text.plain(names.get(option)), value);
    }

    /** Half of those with a preference; more than this is a majority of them. */
    private static Text majority(Runoff runoff) {
        long preferring = runoff.votes().preferring();
        return preferring == 0
                ? Text.of("vote.no-preference-at-all")
                : Text.of("vote.runoff-half", StoryWords.tenths(runoff.majorityLine()), preferring);
    }

    private static Text equal(HeadToHead votes) {
        return StoryWords.list(IntStream.range(0, votes.equalAt().size())
                .mapToObj(stars -> Text.of(
                        "vote.given",
                        Text.of("vote.stars", stars),
                        votes.equalAt().get(stars)))
                .toList());
    }
}
