package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pins messages in rooms, where Moot has the power for it. */
final class Pins {
    private static final Logger LOG = LoggerFactory.getLogger(Pins.class);
    private static final String PINNED = "m.room.pinned_events";

    private final Connection connection;

    Pins(Connection connection) {
        this.connection = connection;
    }

    void pin(String room, String event) {
        ObjectNode content = object();
        ArrayNode pinned = content.putArray("pinned");
        for (JsonNode before : connection
                .home()
                .find(v3("rooms", room, "state", PINNED))
                .map(it -> it.path("pinned"))
                .orElseGet(() -> object())) {
            if (before.asString("").equals(event)) {
                return;
            }
            pinned.add(before);
        }
        pinned.add(event);
        try {
            connection.home().put(v3("rooms", room, "state", PINNED, ""), content);
        } catch (Homeserver.SaysNo e) {
            if (e.status() != 403) {
                throw e;
            }
            LOG.info("Moot may not pin in room {}", room);
        }
    }
}
