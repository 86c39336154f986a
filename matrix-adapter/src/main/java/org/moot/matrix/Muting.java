package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the power to speak in a room from those who are muted there. Which one each of them had before is written beside the
 * powers of the room itself, so that it is given back whatever happens to Moot meanwhile.
 */
final class Muting {
    private static final Logger LOG = LoggerFactory.getLogger(Muting.class);
    private static final String LEVELS = "m.room.power_levels";
    private static final String BEFORE = "org.moot.muted";
    private static final String USERS = "users";

    private final Connection connection;
    private final Chats chats;

    Muting(Connection connection, Chats chats) {
        this.connection = connection;
        this.chats = chats;
    }

    /** From now on those are muted there and nobody else; harmless when repeated. Nothing where Moot may not. */
    void mute(String room, Set<String> muted) {
        Optional<JsonNode> levels = chats.rooms().state(room, LEVELS, "");
        Powers powers = chats.rooms().powers(room);
        if (levels.isEmpty() || !powers.maySet(connection.user(), LEVELS)) {
            LOG.info("whoever is muted keeps the power to speak in room {}, because Moot may not take it", room);
            return;
        }
        ObjectNode changed = (ObjectNode) levels.get().deepCopy();
        giveBack(changed, muted);
        muted.stream()
                .filter(user -> !changed.path(BEFORE).has(user))
                .filter(user -> powers.of(user) < powers.of(connection.user()))
                .forEach(user -> take(changed, user, powers.silent()));
        if (!changed.equals(levels.get())) {
            put(room, changed);
        }
    }

    private static void giveBack(ObjectNode levels, Set<String> muted) {
        JsonNode before = levels.path(BEFORE);
        List<String> free = before.propertyNames().stream()
                .filter(user -> !muted.contains(user))
                .toList();
        for (String user : free) {
            ObjectNode users = (ObjectNode) levels.path(USERS);
            if (before.path(user).isNumber()) {
                users.set(user, before.path(user));
            } else {
                users.remove(user);
            }
            ((ObjectNode) before).remove(user);
        }
        if (before.isEmpty()) {
            levels.remove(BEFORE);
        }
    }

    private static void take(ObjectNode levels, String user, long silent) {
        ObjectNode users = levels.path(USERS) instanceof ObjectNode there ? there : levels.putObject(USERS);
        ObjectNode before = levels.path(BEFORE) instanceof ObjectNode there ? there : levels.putObject(BEFORE);
        if (users.has(user)) {
            before.set(user, users.path(user));
        } else {
            before.putNull(user);
        }
        users.put(user, silent);
    }

    /** Where somebody above Moot is among them, the room refuses it; then words are still taken away. */
    private void put(String room, ObjectNode levels) {
        try {
            connection.home().put(v3("rooms", room, "state", LEVELS, ""), levels);
        } catch (Homeserver.SaysNo e) {
            if (e.status() != 403) {
                throw e;
            }
            LOG.info("room {} does not let Moot take the power to speak", room);
        }
    }
}
