package org.moot.matrix;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.command.Reply.Outcome;
import org.moot.conversation.Platform.Refused;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.matrix.say.Content;
import org.moot.matrix.say.Drawing;
import org.moot.matrix.say.Question;
import org.moot.matrix.say.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers: publicly below what was said, privately in a direct chat, with a word that it is there for those who are not in it yet, and with a mark. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final String DONE = "✅";
    private static final String NOT_DONE = "❌";

    private final Chats chats;
    private final Drawing drawing;
    private final Calling calling;
    private final Reader house;

    Answering(Chats chats, Drawing drawing, Calling calling, Reader house) {
        this.chats = chats;
        this.drawing = drawing;
        this.calling = calling;
        this.house = house;
    }

    void answer(Asked asked, Reply reply) {
        boolean personal = reply.answers() == Answers.PRIVATELY || reply.outcome() != Outcome.DONE;
        if (personal) {
            privately(asked, reply.post(), reply.reader());
        } else {
            say(asked, reply.post(), reply.reader(), "a");
        }
        mark(asked, reply.outcome() == Outcome.DONE ? DONE : NOT_DONE);
    }

    /** Says something that is nobody's answer, such as why nothing was done. */
    void refuse(Asked asked, Post post) {
        privately(asked, post, house);
        mark(asked, NOT_DONE);
    }

    /** Asks in a direct chat for what is missing, by a message that holds what was said so far. */
    void ask(Asked asked, Post post, Question question) {
        String room = asked.atDoor()
                ? asked.room()
                : Patience.until("of a direct chat", () -> chats.doors().of(asked.user()));
        Content content = drawing.draw(post, house, true).message().asking(question);
        say(room, content, it -> it, asked.answerName("k"));
        if (!asked.atDoor() && !asked.line().isEmpty()) {
            tellOfDoor(asked, room);
        }
    }

    /** Whoever is in the direct chat sees there that an answer came; the hall needs no line for each. */
    private void tellOfDoor(Asked asked, String room) {
        if (!chats.rooms().isThere(room, asked.user())) {
            say(asked, Post.saying("homeserver.written-to-you"), house, "n");
        }
    }

    /** Says the answer to everybody at another place than the one where it was given. */
    void elsewhere(Asked asked, Reply reply, Address.Thread thread) {
        String room = chats.rooms().latest(thread.room());
        String last = chats.threads().last(thread.root());
        say(room, reply.post(), reply.reader(), false, it -> it.inThread(thread.root(), last), asked.answerName("e"));
        mark(asked, DONE);
    }

    /** Says something to somebody who did not speak to Moot. */
    void quietly(Asked asked, Post post, Reader reader) {
        String room = Patience.until("of a direct chat", () -> chats.doors().of(asked.user()));
        say(room, post, reader, true, it -> it, asked.answerName("q"));
    }

    private void privately(Asked asked, Post post, Reader reader) {
        if (asked.atDoor()) {
            say(asked, post, reader, "a");
            return;
        }
        String user = asked.user();
        try {
            String room = Patience.until("of a direct chat", () -> chats.doors().of(user));
            say(room, post, reader, true, it -> it, asked.answerName("a"));
            tellOfDoor(asked, room);
        } catch (Refused e) {
            LOG.info("no direct chat could be opened with somebody, who was told so");
            say(asked.room(), calling.words(user, asked.room()), inThread(asked), asked.answerName("n"));
        }
    }

    /** Where it was asked, to everybody there. */
    void here(Asked asked, Post post, String what) {
        say(asked, post, house, what);
    }

    private void say(Asked asked, Post post, Reader reader, String what) {
        say(asked.room(), post, reader, asked.atDoor(), inThread(asked), asked.answerName(what));
    }

    private UnaryOperator<Content> inThread(Asked asked) {
        Optional<String> root = asked.thread();
        return it -> root.map(thread -> it.inThread(thread, chats.threads().last(thread)))
                .orElse(it);
    }

    private void say(String room, Post post, Reader reader, boolean atDoor, UnaryOperator<Content> where, String name) {
        Sheet sheet = drawing.draw(post, reader, atDoor);
        var beside = new Voice.Beside(sheet.pictures(), sheet.filesBesideMessages());
        Patience.until(room, () -> chats.voice().say(room, sheet.messages(), beside, where, name));
    }

    private void say(String room, Content content, UnaryOperator<Content> where, String name) {
        Patience.until(room, () -> chats.voice().say(room, where.apply(content), name));
    }

    /** Where Moot was given the power for it; elsewhere it stays. */
    void takeAway(Asked asked) {
        try {
            if (chats.rooms().mayRedact(asked.room())) {
                Patience.until(asked.room(), () -> {
                    chats.voice().takeAway(asked.room(), asked.event().id(), asked.answerName("r"));
                    return true;
                });
            }
        } catch (Refused e) {
            LOG.info("a message could not be taken away");
        }
    }

    /** Without it, everything was done all the same. */
    void mark(Asked asked, String sign) {
        try {
            Patience.until(
                    asked.room(),
                    () -> chats.voice().mark(asked.room(), asked.event().id(), sign, asked.answerName("m")));
        } catch (Refused e) {
            LOG.info("a command could not be marked as taken");
        }
    }
}
