package org.moot.matrix;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.matrix.homeserver.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens in all rooms of an account from now on, read on each time from where it was read last. */
final class Chronicle {
    /** As many events as a homeserver gives at most. */
    private static final int MOST = 100;

    private static final String NONE = "{\"types\":[]}";
    private static final String WHAT = "{\"presence\":" + NONE + ",\"account_data\":{\"types\":[\"m.direct\"]},"
            + "\"room\":{\"state\":" + NONE + ",\"ephemeral\":" + NONE + ",\"account_data\":" + NONE
            + ",\"timeline\":{\"limit\":" + MOST + "}}}";

    private final Member member;
    private final Map<String, List<JsonNode>> rooms = new HashMap<>();
    private JsonNode direct = Homeserver.object();
    private String since;

    Chronicle(Member member) {
        this.member = member;
        this.since = sync(Duration.ZERO, Optional.empty()).path("next_batch").asString();
    }

    private JsonNode sync(Duration most, Optional<String> from) {
        var asked = new HashMap<String, String>();
        asked.put("filter", WHAT);
        asked.put("timeout", Long.toString(most.toMillis()));
        from.ifPresent(it -> asked.put("since", it));
        JsonNode all = member.home().get(Homeserver.v3("sync") + Homeserver.query(asked));
        all.path("account_data").path("events").forEach(it -> direct = it.path("content"));
        return all;
    }

    /** Waits so long for something new, and no longer than until there is some. */
    void readOn(Duration most) {
        JsonNode all = sync(most, Optional.of(since));
        all.path("rooms").path("join").properties().forEach(room -> add(room.getKey(), room.getValue()));
        since = all.path("next_batch").asString();
    }

    private void add(String room, JsonNode what) {
        JsonNode timeline = what.path("timeline");
        List<JsonNode> there = rooms.get(room);
        if (there != null && timeline.path("limited").asBoolean(false)) {
            throw new AssertionError("more happened at once than can be read on");
        }
        List<JsonNode> events = rooms.computeIfAbsent(room, it -> new ArrayList<>());
        timeline.path("events").forEach(it -> events.add(((ObjectNode) it).put("room_id", room)));
    }

    List<JsonNode> timeline(String room) {
        return rooms.getOrDefault(room, List.of());
    }

    boolean isMarked(String room, String event) {
        return timeline(room).stream()
                .filter(it -> Event.text(it, "type").equals("m.reaction"))
                .anyMatch(it -> Event.text(it.path("content").path("m.relates_to"), "event_id")
                        .equals(event));
    }

    /** The direct chats that the account has with somebody, the one that it uses first. */
    List<String> doors(String user) {
        return direct.path(user).valueStream().map(JsonNode::asString).toList();
    }
}
