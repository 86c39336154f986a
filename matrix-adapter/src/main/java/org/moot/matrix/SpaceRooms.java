package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rooms of Matrix that are spaces of assemblies. Which assembly's one is stands in the room itself from its first moment,
 * so that after a crash none is made twice; the account remembers them all.
 */
final class SpaceRooms {
    static final String CHILD = "m.space.child";
    static final String PARENT = "m.space.parent";

    private static final String KEPT = "org.moot.spaces";
    private static final String OF = "org.moot.assembly";
    private static final String HANDLE = "handle";
    private static final String RULES = "m.room.join_rules";
    private static final int MODERATOR = 50;

    private final Connection connection;
    private final Rooms rooms;

    SpaceRooms(Connection connection, Rooms rooms) {
        this.connection = connection;
        this.rooms = rooms;
    }

    /** The spaces that the account remembers, by the handles of their assemblies. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        connection
                .home()
                .find(kept())
                .ifPresent(it -> it.properties()
                        .forEach(space ->
                                all.put(space.getKey(), space.getValue().asString(""))));
        return all;
    }

    private String kept() {
        return v3("user", connection.user(), "account_data", KEPT);
    }

    void remember(Map<String, String> all) {
        ObjectNode content = object();
        all.forEach(content::put);
        connection.home().put(kept(), content);
    }

    /** The assembly that a room is the space of. */
    Optional<String> handle(String room) {
        return rooms.state(room, OF, "").map(it -> Event.text(it, HANDLE)).filter(it -> !it.isEmpty());
    }

    /** One that was made and not yet remembered. */
    Optional<String> forgotten(String handle, Collection<String> remembered) {
        return connection
                .home()
                .get(v3("joined_rooms"))
                .path("joined_rooms")
                .valueStream()
                .map(JsonNode::asString)
                .filter(room -> !remembered.contains(room)
                        && handle(room).filter(handle::equals).isPresent())
                .findFirst();
    }

    /** Nobody talks in it, and only Moot says what belongs to it. */
    String make(Seated assembly) {
        ObjectNode body = object().put("preset", "private_chat")
                .put("name", assembly.name())
                .put("topic", assembly.remit());
        body.putObject("creation_content").put("type", "m.space");
        body.putObject("power_level_content_override")
                .put("events_default", MODERATOR)
                .put("invite", 0);
        var state = body.putArray("initial_state");
        state.addObject()
                .put("type", OF)
                .put("state_key", "")
                .putObject("content")
                .put(HANDLE, assembly.handle());
        state.addObject().put("type", RULES).put("state_key", "").set("content", rules(assembly));
        return connection.home().post(v3("createRoom"), body).path("room_id").asString();
    }

    /** Who meets with it may come in; others may knock where anybody joins, and need an invitation elsewhere. */
    private ObjectNode rules(Seated assembly) {
        ObjectNode rules = object().put("join_rule", assembly.anybody() ? "knock_restricted" : "restricted");
        var allow = rules.putArray("allow");
        assembly.halls()
                .forEach(hall ->
                        allow.addObject().put("type", "m.room_membership").put("room_id", hall));
        return rules;
    }

    /** Its name, what it is about and who may come, where that is not so already. */
    void describe(String space, Seated assembly) {
        put(space, "m.room.name", "", object().put("name", assembly.name()));
        put(space, RULES, "", rules(assembly));
        String topic = rooms.state(space, "m.room.topic", "")
                .map(it -> Event.text(it, "topic"))
                .orElse("");
        if (!topic.equals(assembly.remit())) {
            put(space, "m.room.topic", "", object().put("topic", assembly.remit()));
        }
    }

    /** The rooms to which state of a kind leads. */
    Set<String> linked(String room, String type) {
        return connection
                .home()
                .get(v3("rooms", room, "state"))
                .valueStream()
                .filter(it -> Event.text(it, "type").equals(type)
                        && it.path("content").has("via"))
                .map(it -> Event.text(it, "state_key"))
                .collect(Collectors.toSet());
    }

    void link(String room, String type, String to) {
        ObjectNode content = object();
        content.putArray("via")
                .add(connection.user().substring(connection.user().indexOf(':') + 1));
        if (type.equals(PARENT)) {
            content.put("canonical", true);
        }
        put(room, type, to, content);
    }

    void unlink(String room, String type, String to) {
        put(room, type, to, object());
    }

    private void put(String room, String type, String key, ObjectNode content) {
        if (!rooms.state(room, type, key).filter(content::equals).isPresent()) {
            connection.home().put(v3("rooms", room, "state", type, key), content);
        }
    }

    /** Those who are in the rooms where it meets are asked in, as long as they are not too many. */
    void invite(String space, Seated assembly, int most) {
        Set<String> people = assembly.halls().stream()
                .flatMap(hall -> rooms.members(hall).keySet().stream())
                .filter(user -> !user.equals(connection.user()))
                .collect(Collectors.toSet());
        if (people.size() <= most) {
            List.copyOf(people).forEach(user -> invite(space, user));
        }
    }

    void invite(String room, String user) {
        connection.home().post(v3("rooms", room, "invite"), object().put("user_id", user));
    }
}
