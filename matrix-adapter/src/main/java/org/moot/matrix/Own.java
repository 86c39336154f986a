package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.util.Optional;
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.read.ContentReader;
import org.moot.matrix.read.Said;
import tools.jackson.databind.JsonNode;

/** What Moot itself said in messages that somebody answers: so a message keeps what it asks for, and nothing else has to. */
final class Own {
    private final Connection connection;

    Own(Connection connection) {
        this.connection = connection;
    }

    /** Empty for what somebody else said, and for what is gone. */
    Optional<Said> said(String room, String message) {
        return connection
                .home()
                .find(v3("rooms", room, "event", message))
                .filter(it -> Event.text(it, "sender").equals(connection.user()))
                .flatMap(this::content);
    }

    /** What it says now, if it was changed since. */
    Optional<Said> now(String room, String message) {
        return connection
                .home()
                .find(v3("rooms", room, "event", message))
                .filter(it -> Event.text(it, "sender").equals(connection.user()))
                .flatMap(it -> Optional.of(
                                it.path("unsigned").path("m.relations").path("m.replace"))
                        .filter(change -> change.path("content").isObject())
                        .flatMap(this::content)
                        .or(() -> content(it)));
    }

    /** What a message says, whoever said it. */
    Optional<Said> content(JsonNode event) {
        String outside = event.path("content").toString();
        if (!Event.text(event, "type").equals(Event.SEALED)) {
            return ContentReader.message(outside);
        }
        return switch (connection.gateway().decrypt(event.toString(), Ears.FOR_A_KEY)) {
            case Decrypted.Clear(var clear) -> ContentReader.message(clear, outside);
            case Decrypted.NoKey(var why) -> Optional.empty();
        };
    }
}
