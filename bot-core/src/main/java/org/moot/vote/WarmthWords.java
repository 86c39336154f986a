package org.moot.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.count.Enthusiasm;

/** How warm people were about every option, in words: an average alone would hide how people are spread. */
final class WarmthWords {
    /** With more options than this, the list of all the others names them by number. */
    private static final int FEW_OPTIONS = 5;

    private final List<String> names;
    private final long least;

    /** @param least supporters of an option whose scores for the others may be published together */
    WarmthWords(List<String> names, long least) {
        this.names = names;
        this.least = least;
    }

    /** An item for every option, and below them what the words mean that they use. */
    void tell(List<Enthusiasm> options, Post.Writer post) {
        post.prose("vote.warmth-title");
        post.items(options.stream().map(this::item).toList());
        post.prose("vote.division-means");
        if (options.stream().anyMatch(option -> hasSupporters(option) && !isShown(option))) {
            post.prose("vote.supporters-kept-back", least);
        }
    }

    private Block.Item item(Enthusiasm option) {
        var lines = new ArrayList<>(List.of(sum(option), shares(option), headToHead(option), division(option)));
        supporters(option).ifPresent(lines::add);
        return Post.item(numbered(option.option()), Text.lines(lines));
    }

    private Text numbered(int option) {
        return Text.of("vote.numbered", Integer.toString(option + 1), name(option));
    }

    private Text name(int option) {
        return Text.plain(names.get(option));
    }

    private static Text sum(Enthusiasm option) {
        Text stars = Text.of("vote.stars", option.total());
        Text ballots = Text.of("vote.counted-ballots", option.counted());
        return Text.of("vote.warmth-sum", stars, ballots, option.average());
    }

    private static Text shares(Enthusiasm option) {
        return Text.of(
                "vote.warmth-shares",
                Text.of("vote.from", option.fiveStars()),
                StoryWords.share(option.shareOfFourOrFive()),
                StoryWords.share(option.shareOfOneOrMore()),
                StoryWords.share(option.shareOfZero()),
                StoryWords.share(option.shareOfBlank()));
    }

    private static Text headToHead(Enthusiasm option) {
        int others = option.headToHeads().size();
        return Text.of("vote.warmth-head-to-head", option.wins(), option.losses(), others);
    }

    private static Text division(Enthusiasm option) {
        return Text.of(option.isDivided() ? "vote.warmth-divided" : "vote.warmth-division", option.polarisation());
    }

    private Optional<Text> supporters(Enthusiasm option) {
        if (!isShown(option)) {
            return Optional.empty();
        }
        List<Text> averages =
                option.supporters().stream().flatMap(this::average).toList();
        Text ballots = Text.of("vote.supporters", option.shareOfFourOrFive().part());
        return Optional.of(Text.of("vote.supporters-gave", ballots, StoryWords.list(averages)));
    }

    private Stream<Text> average(Enthusiasm.Support support) {
        Text other =
                names.size() > FEW_OPTIONS ? Text.of("vote.option-number", support.other() + 1) : name(support.other());
        return support.average().stream().mapToObj(stars -> Text.of("vote.figure", other, stars));
    }

    private static boolean hasSupporters(Enthusiasm option) {
        return option.shareOfFourOrFive().part() > 0;
    }

    private boolean isShown(Enthusiasm option) {
        return hasSupporters(option) && option.shareOfFourOrFive().part() >= least;
    }
}
