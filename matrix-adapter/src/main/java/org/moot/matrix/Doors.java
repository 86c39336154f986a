package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.moot.conversation.Platform.Refused;
import org.moot.matrix.Homeserver.SaysNo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The direct chats: one encrypted room for each person, in which nobody else is. The account itself remembers which they are,
 * so that the person's and Moot's other clients know it too.
 */
final class Doors {
    private static final String DIRECT = "m.direct";

    private final Connection connection;
    private final Rooms rooms;
    private final Map<String, Object> opening = new ConcurrentHashMap<>();
    private Optional<Map<String, List<String>>> known = Optional.empty();

    Doors(Connection connection, Rooms rooms) {
        this.connection = connection;
        this.rooms = rooms;
    }

    /** Whose direct chat a room is; empty where it is a room for more than one person. */
    Optional<String> whose(String room) {
        return known().entrySet().stream()
                .filter(it -> it.getValue().contains(room))
                .map(Map.Entry::getKey)
                .filter(user -> isTheirsAlone(room, user))
                .findFirst();
    }

    private boolean isTheirsAlone(String room, String user) {
        return Set.of(user, connection.user()).containsAll(rooms.members(room).keySet());
    }

    /** The room in which somebody is spoken to alone; opened where there is none yet. Nobody waits for another's. */
    String of(String user) {
        synchronized (opening.computeIfAbsent(user, it -> new Object())) {
            return existing(user).orElseGet(() -> opened(user));
        }
    }

    private Optional<String> existing(String user) {
        for (String room : known().getOrDefault(user, List.of())) {
            if (serves(room, user)) {
                return Optional.of(room);
            }
        }
        return Optional.empty();
    }

    private String opened(String user) {
        String room = open(user);
        remember(user, room);
        return room;
    }

    /** Somebody who was there and left is asked to come back. */
    private boolean serves(String room, String user) {
        try {
            if (!rooms.isEncrypted(room) || !isTheirsAlone(room, user) || !rooms.isThere(room, connection.user())) {
                return false;
            }
            return rooms.isThere(room, user) || isAwaited(room, user) || invited(room, user);
        } catch (SaysNo e) {
            if (e.status() == 429 || e.status() >= 500) {
                throw e;
            }
            return false;
        }
    }

    /** Asked anew, because who was only invited may come at this moment. */
    private boolean isAwaited(String room, String user) {
        return rooms.state(room, "m.room.member", user)
                .map(it -> Event.text(it, "membership"))
                .filter(List.of("invite", "join")::contains)
                .isPresent();
    }

    private boolean invited(String room, String user) {
        connection.home().post(v3("rooms", room, "invite"), object().put("user_id", user));
        return true;
    }

    /** What is said before they come is for them too, so they must get the keys to it while they are only invited. */
    private String open(String user) {
        ObjectNode body = object().put("preset", "trusted_private_chat").put("is_direct", true);
        body.putArray("invite").add(user);
        var state = body.putArray("initial_state");
        state.addObject()
                .put("type", "m.room.encryption")
                .put("state_key", "")
                .putObject("content")
                .put("algorithm", "m.megolm.v1.aes-sha2");
        state.addObject()
                .put("type", "m.room.history_visibility")
                .put("state_key", "")
                .putObject("content")
                .put("history_visibility", "invited");
        try {
            return connection
                    .home()
                    .post(v3("createRoom"), body)
                    .path("room_id")
                    .asString();
        } catch (SaysNo e) {
            if (e.status() == 403 || e.status() == 404 || e.status() == 400) {
                throw new Refused("no direct chat can be opened with somebody");
            }
            throw e;
        }
    }

    /** From now on this is their direct chat, before all others that there may be. */
    synchronized void remember(String user, String room) {
        Map<String, List<String>> now = new LinkedHashMap<>(known());
        var theirs = new ArrayList<>(now.getOrDefault(user, List.of()));
        theirs.remove(room);
        theirs.addFirst(room);
        now.put(user, List.copyOf(theirs));
        ObjectNode content = object();
        now.forEach((who, where) -> where.forEach(content.withArray(who)::add));
        connection.home().put(v3("user", connection.user(), "account_data", DIRECT), content);
        known = Optional.of(Map.copyOf(now));
    }

    private synchronized Map<String, List<String>> known() {
        if (known.isEmpty()) {
            var all = new LinkedHashMap<String, List<String>>();
            connection.home().find(v3("user", connection.user(), "account_data", DIRECT)).stream()
                    .flatMap(it -> it.properties().stream())
                    .forEach(it -> all.put(it.getKey(), strings(it.getValue())));
            known = Optional.of(Map.copyOf(all));
        }
        return known.get();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream()
                .map(it -> it.asString(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
