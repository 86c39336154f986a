package org.moot.matrix.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.command.Reply.Outcome;
import org.moot.command.Request;
import org.moot.command.Unreadable;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/**
 * Takes ballots as they are typed into a direct chat: finds the vote that is meant, reads the scores whole or not at all, and
 * has them cast. A ballot that was typed where others read is never cast.
 */
public final class Booth {
    public static final String CAST = "vote cast";

    private static final String SHOW = "vote show";
    private static final String VOTE = "vote";
    private static final String SCORES = "scores";

    private final Function<Request, Reply> dispatcher;

    public Booth(Function<Request, Reply> dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * A line in a direct chat that may be meant as a ballot.
     *
     * @param said who said it and where; its command does not matter
     * @param answered the vote whose ballot the message answers
     */
    public Reply take(Request said, ChatBallot ballot, Optional<Long> answered) {
        Optional<Long> vote = answered.or(ballot::vote);
        if (ballot.vote().filter(it -> !vote.equals(Optional.of(it))).isPresent()) {
            Reply shown = show(said, answered);
            var two = Text.of(
                    "matrix.ballot-two-votes", vote.orElseThrow(), ballot.vote().orElseThrow());
            return refused(two, shown);
        }
        Reply shown = show(said, vote);
        if (ballot.isAskedFor()) {
            return shown;
        }
        Optional<Block.ScoreSheet> sheet = sheet(shown);
        if (sheet.isEmpty()) {
            return notTaken(shown);
        }
        try {
            String scores = ballot.scores(sheet.get().options().size());
            return cast(said, scores, sheet.get().vote());
        } catch (Unreadable e) {
            return refused(e.why(), shown);
        }
    }

    /** {@code vote cast} as it was typed in a direct chat; its scores may be written as a ballot in a chat is. */
    public Reply cast(Request typed) {
        Reply shown = show(typed, typed.arguments().getOrDefault(VOTE, ""));
        Optional<Block.ScoreSheet> sheet = sheet(shown);
        String scores = typed.arguments().getOrDefault(SCORES, "");
        if (scores.isBlank()) {
            return shown;
        }
        if (sheet.isEmpty()) {
            return dispatcher.apply(as(typed, CAST, typed.arguments())); // which says why it is not taken
        }
        try {
            String read = ChatBallot.of(scores).scores(sheet.get().options().size());
            return cast(typed, read, sheet.get().vote());
        } catch (Unreadable e) {
            var whole = new HashMap<>(typed.arguments());
            whole.put(VOTE, "#" + sheet.get().vote());
            return dispatcher.apply(as(typed, CAST, whole));
        }
    }

    /** A ballot that was typed where others read: it is not cast, and its voter is told so and asked for it in private. */
    public Reply inPublic(Request said, Optional<Long> vote) {
        Reply shown = show(said, vote);
        var post = new ArrayList<Block>();
        post.add(new Block.Prose(Text.of("matrix.ballot-in-public")));
        sheet(shown).ifPresent(post::add);
        return new Reply(Outcome.REFUSED, Answers.PRIVATELY, new Post(post), shown.reader());
    }

    /** How many options the vote has that takes ballots there, for whoever asks; empty where none does. */
    public Optional<Integer> options(Request said) {
        return sheet(show(said, Optional.empty())).map(it -> it.options().size());
    }

    private Reply cast(Request said, String scores, long vote) {
        return dispatcher.apply(as(said, CAST, Map.of(SCORES, scores, VOTE, "#" + vote)));
    }

    private Reply show(Request said, Optional<Long> vote) {
        return show(said, vote.map(number -> "#" + number).orElse(""));
    }

    /** It is what shows an empty ballot, and stores nothing. */
    private Reply show(Request said, String vote) {
        return dispatcher.apply(as(said, SHOW, vote.isBlank() ? Map.of() : Map.of(VOTE, vote)));
    }

    private static Request as(Request said, String command, Map<String, String> arguments) {
        return new Request(
                said.id(),
                said.account(),
                said.shownName(),
                said.place(),
                command,
                arguments,
                said.atDoor(),
                said.now());
    }

    private static Optional<Block.ScoreSheet> sheet(Reply shown) {
        return shown.post().blocks().stream()
                .filter(Block.ScoreSheet.class::isInstance)
                .map(Block.ScoreSheet.class::cast)
                .findFirst();
    }

    /** Where there is no ballot to fill in, what is shown says why. */
    private static Reply notTaken(Reply shown) {
        if (shown.outcome() != Outcome.DONE) {
            return shown;
        }
        var post = new ArrayList<Block>();
        post.add(new Block.Prose(Text.of("matrix.ballot-not-taken")));
        post.addAll(shown.post().blocks());
        return new Reply(Outcome.REFUSED, Answers.PRIVATELY, new Post(post), shown.reader());
    }

    /** With what stays recorded, and a ballot to copy. */
    private static Reply refused(Text why, Reply shown) {
        boolean earlierCounts = prose(shown).contains("vote.yours-is-in");
        var post = new ArrayList<Block>();
        post.add(new Block.Prose(Text.of("vote.ballot-refused", why)));
        if (earlierCounts) {
            post.add(new Block.Prose(Text.of("vote.earlier-counts")));
        }
        sheet(shown).ifPresent(post::add);
        return new Reply(Outcome.UNREADABLE, Answers.PRIVATELY, new Post(post), shown.reader());
    }

    private static List<String> prose(Reply shown) {
        return shown.post().blocks().stream()
                .filter(Block.Prose.class::isInstance)
                .map(it -> ((Block.Prose) it).text().key())
                .toList();
    }
}
