package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Speech;
import org.moot.conversation.Text;
import org.moot.matrix.read.Said;
import org.moot.matrix.say.Content;
import org.moot.matrix.say.Cover;
import org.moot.matrix.say.Drawing;
import org.moot.matrix.say.Profile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Hides what people said. What they said themselves can only be taken away for good; so a message of Moot's takes its place,
 * in which the words are covered until somebody presses them, and from which they can be shown again. Which one it is stands
 * in the reason for which the other was taken away.
 */
final class Hiding {
    private static final Logger LOG = LoggerFactory.getLogger(Hiding.class);
    private static final Pattern EVENT = Pattern.compile("\\$[^\\s?&]+");

    private final Connection connection;
    private final Chats chats;
    private final Own own;
    private final Drawing drawing;
    private final Reader house;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Hiding(Connection connection, Chats chats, Drawing drawing, Reader house) {
        this.connection = connection;
        this.chats = chats;
        this.own = new Own(connection);
        this.drawing = drawing;
        this.house = house;
    }

    /** False where Moot may not, where there is nothing to hide, and where it was hidden otherwise. */
    boolean hide(String room, String reference) {
        Optional<Event> event = event(room, reference);
        if (event.isEmpty()) {
            return false;
        }
        List<String> covers = covers(event.get());
        if (!covers.isEmpty() || isOurs(event.get()) || isGone(event.get())) {
            return isCovered(room, covers.isEmpty() ? List.of(event.get().id()) : covers, true);
        }
        if (!chats.rooms().mayRedact(room)) {
            tellOnce(room);
            return false;
        }
        replace(event.get());
        return true;
    }

    /** False where nothing was hidden by this. */
    boolean reveal(String room, String reference) {
        return event(room, reference)
                .filter(event -> isCovered(room, covers(event).isEmpty() ? List.of(event.id()) : covers(event), false))
                .isPresent();
    }

    private Optional<Event> event(String room, String reference) {
        Matcher id = EVENT.matcher(reference);
        return id.find()
                ? connection
                        .home()
                        .find(v3("rooms", room, "event", id.group()))
                        .map(it -> Event.read(room, it.toString()))
                : Optional.empty();
    }

    private boolean isOurs(Event event) {
        return event.sender().equals(connection.user());
    }

    private static boolean isGone(Event event) {
        return event.whole().path("unsigned").has("redacted_because");
    }

    /** What stands in its place since it was taken away by this. */
    private List<String> covers(Event event) {
        JsonNode because = event.whole().path("unsigned").path("redacted_because");
        if (!Event.text(because, "sender").equals(connection.user())) {
            return List.of();
        }
        return EVENT.matcher(Event.text(because.path("content"), "reason"))
                .results()
                .map(it -> it.group())
                .toList();
    }

    /** Under the same names when it comes again, so that nothing is said twice. */
    private void replace(Event event) {
        var covers = new ArrayList<String>();
        UnaryOperator<Content> where = event.thread()
                .<UnaryOperator<Content>>map(
                        root -> it -> it.inThread(root, chats.threads().last(root)))
                .orElse(it -> it);
        String name = "hide-" + event.id().substring(1);
        var by = Profile.of(
                event.sender(),
                chats.rooms().name(event.room(), event.sender()),
                chats.rooms().picture(event.room(), event.sender()));
        for (Content part : Content.spoken(Cover.over(speech(event)))) {
            covers.add(chats.voice().say(event.room(), where.apply(part.saidBy(by)), name + "-" + covers.size()));
        }
        String reason = drawing.line(Text.of("homeserver.hidden"), house) + " " + String.join(" ", covers);
        chats.voice().takeAway(event.room(), event.id(), name, reason);
    }

    /** Files go with the message they came with and are named; what cannot be read is not shown again. */
    private Speech speech(Event event) {
        Optional<Said> said = own.content(event.whole());
        List<Speech> parts = Stream.concat(
                        said.map(Said::speech).stream(),
                        said.flatMap(Said::file).map(it -> Speech.typed("(" + it.name() + ")")).stream())
                .filter(it -> !it.isNothing())
                .toList();
        return parts.isEmpty()
                ? Speech.typed("\u2026")
                : new Speech(
                        parts.stream().flatMap(it -> it.passages().stream()).toList());
    }

    private boolean isCovered(String room, List<String> events, boolean covered) {
        return events.stream().filter(event -> isCovered(room, event, covered)).count() > 0;
    }

    /**
     * Covers what Moot said for somebody; a file, which cannot be covered, is taken away for good.
     *
     * @return false for whatever else was said, and for what is gone
     */
    private boolean isCovered(String room, String event, boolean covered) {
        Optional<Said> said = own.now(room, event).filter(it -> it.by().isPresent());
        if (said.isEmpty()) {
            return false;
        }
        if (said.get().kind() == Said.Kind.FILE) {
            if (covered) {
                chats.voice().takeAway(room, event, "gone-" + event.substring(1));
            }
            return covered;
        }
        Speech now =
                covered ? Cover.over(said.get().speech()) : Cover.off(said.get().speech());
        Content content = Content.spoken(now).getFirst().saidBy(said.get().by().orElseThrow());
        chats.voice()
                .say(
                        room,
                        content.replacing(event, List.of()),
                        UUID.randomUUID().toString());
        return true;
    }

    /** So that whoever looks after the room can give Moot the power. */
    private void tellOnce(String room) {
        LOG.info("what two people hid in room {} stays, because Moot may not take it away", room);
        if (told.add(room)) {
            Post post = Post.saying("homeserver.may-not-hide", new Text.Typed("setup check"));
            chats.voice().say(room, drawing.draw(post, house, false).message(), "may-not-hide");
        }
    }
}
