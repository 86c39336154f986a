package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.UnaryOperator;
import org.moot.matrix.say.Content;
import org.moot.matrix.say.Paper;
import org.moot.matrix.say.Picture;
import org.moot.matrix.say.SealedFile;
import org.moot.matrix.say.Stored;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says things in rooms, encrypted where the room is. What is said under one name in one room is said once: the homeserver
 * takes it for a try again, for as long as Moot keeps its device.
 */
final class Voice {
    private static final String SEALED = "m.room.encrypted";

    private final Connection connection;
    private final Rooms rooms;
    private final SecureRandom random = new SecureRandom();

    Voice(Connection connection, Rooms rooms) {
        this.connection = connection;
        this.rooms = rooms;
    }

    /** @return the id of the event */
    String say(String room, Content content, String name) {
        boolean sealed = content.type().equals(Content.MESSAGE) && rooms.isEncrypted(room);
        String json = sealed ? connection.gateway().encrypt(room, content.json()) : content.json();
        return connection
                .home()
                .put(v3("rooms", room, "send", sealed ? SEALED : content.type(), name), (ObjectNode)
                        Homeserver.read(json))
                .path("event_id")
                .asString();
    }

    /**
     * Says one message after the other, and then shows what goes beside them.
     *
     * @return the id of the first
     */
    String say(String room, List<Content> messages, Beside beside, UnaryOperator<Content> where, String name) {
        String first = say(room, where.apply(messages.getFirst()), name);
        for (int at = 1; at < messages.size(); at++) {
            say(room, where.apply(messages.get(at)), name + "-" + at);
        }
        show(room, beside, where, name);
        return first;
    }

    /** Pictures and files that belong to words. */
    record Beside(List<Picture> pictures, List<Paper> files) {}

    void show(String room, Beside beside, UnaryOperator<Content> where, String name) {
        int number = 0;
        for (Picture picture : beside.pictures()) {
            Stored stored = stored(room, picture.png(), "image/png", "result.png");
            say(room, where.apply(Content.picture(picture, stored)), name + "-p" + number++);
        }
        for (Paper file : beside.files()) {
            Stored stored = stored(room, file.content(), file.mime(), file.name());
            say(room, where.apply(Content.file(file, stored)), name + "-f" + number++);
        }
    }

    Stored stored(String room, byte[] bytes, String mime, String name) {
        if (!rooms.isEncrypted(room)) {
            return new Stored.Open(connection.home().upload(bytes, mime, name));
        }
        SealedFile sealed = SealedFile.of(bytes, random);
        return new Stored.Sealed(connection.home().upload(sealed.bytes(), SealedFile.MIME, "sealed"), sealed);
    }

    /** Marks a message; one that it has already is fine. */
    String mark(String room, String event, String sign, String name) {
        try {
            return say(room, Content.reaction(event, sign), name);
        } catch (Homeserver.SaysNo e) {
            if (Trouble.is(e, "M_DUPLICATE_ANNOTATION")) {
                return "";
            }
            throw e;
        }
    }

    void takeAway(String room, String event, String name) {
        connection.home().put(v3("rooms", room, "redact", event, name), object());
    }

    /** @param reason stands in the place of what was taken away */
    void takeAway(String room, String event, String name, String reason) {
        connection.home().put(v3("rooms", room, "redact", event, name), object().put("reason", reason));
    }

    /** Shows for some seconds that an answer is coming. */
    void typing(String room, int seconds) {
        connection
                .home()
                .put(
                        v3("rooms", room, "typing", connection.user()),
                        object().put("typing", true).put("timeout", seconds * 1000));
    }
}
