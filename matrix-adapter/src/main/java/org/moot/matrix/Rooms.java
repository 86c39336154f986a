package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.moot.matrix.Homeserver.SaysNo;
import tools.jackson.databind.JsonNode;

/** What is known of rooms, asked of the homeserver once and again when something about it changed. */
final class Rooms {
    private static final int MOST_UPGRADES = 20;

    private final Connection connection;
    private final Set<String> encrypted = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, Member>> members = new ConcurrentHashMap<>();
    private final Map<String, Boolean> open = new ConcurrentHashMap<>();
    private final Map<String, Instant> joined = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> after = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> before = new ConcurrentHashMap<>();

    /** @param picture an {@code mxc://} address; empty where there is none */
    private record Member(String name, String picture) {}

    Rooms(Connection connection) {
        this.connection = connection;
    }

    /** Something changed in a room, of which something else may have been known. */
    void forget(String room) {
        members.remove(room);
        open.remove(room);
        joined.remove(room);
        after.clear();
    }

    /** Encryption is never switched off. */
    boolean isEncrypted(String room) {
        if (encrypted.contains(room)) {
            return true;
        }
        boolean isOpen = open.computeIfAbsent(
                room, it -> state(it, "m.room.encryption", "").isEmpty());
        if (!isOpen) {
            encrypted.add(room);
        }
        return !isOpen;
    }

    /** Everybody in it, with the name that is shown there; their own id where they have none. */
    Map<String, String> members(String room) {
        var named = new TreeMap<String, String>();
        there(room).forEach((user, member) -> named.put(user, member.name()));
        return named;
    }

    private Map<String, Member> there(String room) {
        return members.computeIfAbsent(room, it -> {
            var all = new TreeMap<String, Member>();
            JsonNode there =
                    connection.home().get(v3("rooms", it, "joined_members")).path("joined");
            there.properties()
                    .forEach(member -> all.put(
                            member.getKey(),
                            new Member(
                                    named(member.getValue(), member.getKey()),
                                    Event.text(member.getValue(), "avatar_url"))));
            return all;
        });
    }

    private static String named(JsonNode member, String user) {
        String name = member.path("display_name").asString("");
        return name.isBlank() ? local(user) : name;
    }

    /** {@code ana} of {@code @ana:example.org}. */
    private static String local(String user) {
        int colon = user.indexOf(':');
        return user.substring(1, colon < 0 ? user.length() : colon);
    }

    String name(String room, String user) {
        return Optional.ofNullable(there(room).get(user)).map(Member::name).orElseGet(() -> local(user));
    }

    /** Where a picture of somebody lies. */
    Optional<String> picture(String room, String user) {
        return Optional.ofNullable(there(room).get(user)).map(Member::picture).filter(it -> it.startsWith("mxc://"));
    }

    boolean isThere(String room, String user) {
        return there(room).containsKey(user);
    }

    /** Since when Moot is in it; what was said before was not said to it. */
    Instant joined(String room) {
        return joined.computeIfAbsent(
                room,
                it -> connection
                        .home()
                        .find(v3("rooms", it, "state", "m.room.member", connection.user()) + "?format=event")
                        .map(event -> Instant.ofEpochMilli(
                                event.path("origin_server_ts").asLong(0)))
                        .orElse(Instant.EPOCH));
    }

    /** The room that it became by upgrades, perhaps itself. */
    String latest(String room) {
        String at = room;
        for (int step = 0; step < MOST_UPGRADES; step++) {
            Optional<String> next = after.computeIfAbsent(at, this::successor);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private Optional<String> successor(String room) {
        return state(room, "m.room.tombstone", "")
                .map(it -> it.path("replacement_room").asString(""))
                .filter(next -> !next.isEmpty() && isIn(next));
    }

    private boolean isIn(String room) {
        try {
            return isThere(room, connection.user());
        } catch (SaysNo e) {
            return false;
        }
    }

    /** The room that it was before all upgrades, perhaps itself: by that one it is known. */
    String first(String room) {
        String at = room;
        for (int step = 0; step < MOST_UPGRADES; step++) {
            Optional<String> earlier = before.computeIfAbsent(at, this::predecessor);
            if (earlier.isEmpty() || !latest(earlier.get()).equals(latest(at))) {
                return at;
            }
            at = earlier.get();
        }
        return at;
    }

    private Optional<String> predecessor(String room) {
        return state(room, "m.room.create", "")
                .map(it -> it.path("predecessor").path("room_id").asString(""))
                .filter(it -> !it.isEmpty());
    }

    /** Empty where there is none, or Moot may not see it. */
    Optional<JsonNode> state(String room, String type, String key) {
        try {
            return connection.home().find(v3("rooms", room, "state", type, key));
        } catch (SaysNo e) {
            if (e.status() == 403) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether Moot may take away what others said. */
    boolean mayRedact(String room) {
        return powers(room).mayRedact(connection.user());
    }

    /** The power that somebody has there, and what something needs. */
    Powers powers(String room) {
        return new Powers(
                state(room, "m.room.power_levels", "").orElseGet(Homeserver::object),
                state(room, "m.room.create", "").orElseGet(Homeserver::object));
    }
}
