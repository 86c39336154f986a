package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.command.Unreadable;
import org.moot.conversation.Block.ScoreSheet;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.read.ChatBallot;
import org.moot.matrix.read.ContentReader;
import org.moot.matrix.read.Said;
import tools.jackson.databind.JsonNode;

/**
 * Where ballots are taken: in an encrypted direct chat, and nowhere else. Nothing of one is kept or said anywhere but in the
 * answer to it, which says it whole.
 */
final class Booth {
    static final String CAST = "vote cast";
    static final String SHOW = "vote show";
    static final String VOTE = "vote";
    static final String SCORES = "scores";

    private final Bot bot;
    private final Chats chats;
    private final Answering answering;
    private final Connection connection;

    Booth(Bot bot, Chats chats, Answering answering, Connection connection) {
        this.bot = bot;
        this.chats = chats;
        this.answering = answering;
        this.connection = connection;
    }

    /** A command with scores in it. */
    void typed(Asked asked, Request request) {
        ChatBallot ballot = ChatBallot.of(request.arguments().getOrDefault(SCORES, ""));
        if (!isSecret(asked)) {
            inPublic(asked);
        } else if (request.arguments().getOrDefault(SCORES, "").codePoints().anyMatch(Character::isLetter)) {
            cast(asked, request, ballot, Optional.ofNullable(request.arguments().get(VOTE)));
        } else {
            answering.answer(asked, bot.dispatcher().take(request));
        }
    }

    /** Scores and nothing else. */
    void bare(Asked asked, Request request, ChatBallot ballot) {
        if (!isSecret(asked)) {
            inPublic(asked);
            return;
        }
        OptionalLong shown = asked.answers().map(it -> shownIn(asked, it)).orElse(OptionalLong.empty());
        if (shown.isPresent()
                && ballot.vote().filter(it -> it != shown.getAsLong()).isPresent()) {
            refuse(
                    asked,
                    Text.of(
                            "matrix.ballot-two-votes",
                            shown.getAsLong(),
                            ballot.vote().orElseThrow()));
            return;
        }
        Optional<Long> vote = shown.isPresent() ? Optional.of(shown.getAsLong()) : ballot.vote();
        cast(asked, request, ballot, vote.map(it -> "#" + it));
    }

    private boolean isSecret(Asked asked) {
        return asked.atDoor() && chats.rooms().isEncrypted(asked.room());
    }

    private void cast(Asked asked, Request request, ChatBallot ballot, Optional<String> vote) {
        Reply shown = show(request, vote);
        Optional<ScoreSheet> sheet = sheet(shown);
        if (sheet.isEmpty() || ballot.isAskedFor()) {
            answering.answer(asked, shown);
            return;
        }
        try {
            String scores = ballot.scores(sheet.get().options().size());
            var filled = Map.of(SCORES, scores, VOTE, "#" + sheet.get().vote());
            answering.answer(asked, bot.dispatcher().take(asking(request, request.id(), CAST, filled)));
        } catch (Unreadable e) {
            refuse(asked, e.why());
        }
    }

    private void refuse(Asked asked, Text why) {
        answering.refuse(asked, Post.saying("command.refused", why, Text.of("matrix.ballot-not-taken")));
    }

    private Reply show(Request request, Optional<String> vote) {
        var about = new HashMap<String, String>();
        vote.ifPresent(it -> about.put(VOTE, it));
        return bot.dispatcher().take(asking(request, request.id() + "-sheet", SHOW, about));
    }

    private static Optional<ScoreSheet> sheet(Reply shown) {
        return shown.post().blocks().stream()
                .filter(ScoreSheet.class::isInstance)
                .map(ScoreSheet.class::cast)
                .findFirst();
    }

    private static Request asking(Request request, String id, String command, Map<String, String> arguments) {
        return new Request(
                id,
                request.account(),
                request.shownName(),
                request.place(),
                command,
                arguments,
                request.atDoor(),
                request.now());
    }

    /** The vote whose ballot a message of Moot's shows. */
    private OptionalLong shownIn(Asked asked, String message) {
        Optional<JsonNode> event = connection
                .home()
                .find(v3("rooms", asked.room(), "event", message))
                .filter(it -> Event.text(it, "sender").equals(connection.user()));
        return event.flatMap(this::content).map(Said::vote).orElse(OptionalLong.empty());
    }

    private Optional<Said> content(JsonNode event) {
        if (!Event.text(event, "type").equals(Event.SEALED)) {
            return ContentReader.message(event.path("content").toString());
        }
        return switch (connection.gateway().decrypt(event.toString(), Ears.FOR_A_KEY)) {
            case Decrypted.Clear(var clear) -> ContentReader.message(clear);
            case Decrypted.NoKey(var why) -> Optional.empty();
        };
    }

    /** Whether words said among people can be nothing but a ballot in the vote that goes on there. */
    boolean isBallotHere(ChatBallot ballot, Request request) {
        return ballot.isMeant()
                && sheet(show(request, Optional.empty()))
                        .filter(it -> ballot.isPlainlyMeant(it.options().size()))
                        .isPresent();
    }

    /** It is not counted; others may have read it, but it does not have to stay. */
    void inPublic(Asked asked) {
        if (asked.atDoor()) {
            answering.refuse(asked, Post.saying("homeserver.ballot-not-encrypted"));
            answering.quietly(asked, Post.saying("homeserver.ballot-here"));
            return;
        }
        answering.takeAway(asked);
        answering.quietly(asked, Post.saying("matrix.ballot-in-public"));
    }
}
