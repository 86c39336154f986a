package org.moot.matrix;

import java.util.Optional;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.conversation.Post;
import org.moot.matrix.read.Booth;
import org.moot.matrix.read.ChatBallot;

/**
 * Takes ballots in encrypted direct chats, and nowhere else. Nothing of one is kept or said anywhere but in the answer to it,
 * which says it whole.
 */
final class BallotDesk {
    private final Booth booth;
    private final Chats chats;
    private final Answering answering;
    private final Own own;

    BallotDesk(Bot bot, Chats chats, Answering answering, Own own) {
        this.booth = new Booth(bot.dispatcher()::take);
        this.chats = chats;
        this.answering = answering;
        this.own = own;
    }

    /** A command with scores in it. */
    void typed(Asked asked, Request request) {
        if (isSecret(asked)) {
            answering.answer(asked, booth.cast(request));
        } else {
            inPublic(asked, request, Optional.empty());
        }
    }

    /** Scores and nothing else. */
    void bare(Asked asked, Request request, ChatBallot ballot) {
        if (isSecret(asked)) {
            Optional<Long> answered = asked.answers().flatMap(it -> shownIn(asked, it));
            answering.answer(asked, booth.take(request, ballot, answered));
        } else {
            inPublic(asked, request, ballot.vote());
        }
    }

    private boolean isSecret(Asked asked) {
        return asked.atDoor() && chats.rooms().isEncrypted(asked.room());
    }

    /** The vote whose ballot a message of Moot's shows. */
    private Optional<Long> shownIn(Asked asked, String message) {
        return own.said(asked.room(), message)
                .filter(it -> it.vote().isPresent())
                .map(it -> it.vote().getAsLong());
    }

    /**
     * Whether words said among people can be nothing but a ballot in the vote that goes on there; then it is taken away.
     *
     * @param isCommand whether it is the command that casts one, without what says that it is for Moot
     */
    boolean isBallotHere(Asked asked, Request request, boolean isCommand) {
        ChatBallot ballot = ChatBallot.of(asked.line());
        boolean isOne = isCommand
                || (ballot.isMeant()
                        && booth.options(request).filter(ballot::isPlainlyMeant).isPresent());
        if (isOne) {
            inPublic(asked, request, ballot.vote());
        }
        return isOne;
    }

    /** It is not counted; others may have read it, but it does not have to stay. */
    private void inPublic(Asked asked, Request request, Optional<Long> vote) {
        Reply empty = booth.inPublic(request, vote);
        if (asked.atDoor()) {
            answering.refuse(asked, Post.saying("homeserver.ballot-not-encrypted"));
        } else {
            answering.takeAway(asked);
        }
        answering.quietly(asked, empty.post(), empty.reader());
    }
}
