package org.moot.app.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.moot.conversation.Platform.Away;
import org.moot.matrix.homeserver.Device;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import tools.jackson.databind.JsonNode;

/** Somebody who says the same again under the same name until a homeserver took it, as every client does. */
final class Speaker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Member member = Member.comes("ana");
    private final Device device = Device.of(member);
    private final Member moot;

    Speaker(Member moot) {
        this.moot = moot;
    }

    /** A room with Moot in it. */
    String room() {
        String room = member.opensRoom(false, moot.id());
        Eventually.that(
                PATIENCE,
                () -> member.home()
                        .get(v3("rooms", room, "joined_members"))
                        .path("joined")
                        .has(moot.id()));
        return room;
    }

    /** The id of what was said. */
    String insists(String room, String words) {
        String name = UUID.randomUUID().toString();
        var content = object().put("msgtype", "m.text").put("body", words);
        return unlessAway(() -> member.home()
                .put(v3("rooms", room, "send", "m.room.message", name), content)
                .path("event_id")
                .asString());
    }

    /** The marks on a message. */
    List<String> marks(String room, String message) {
        return timeline(room).stream()
                .filter(it -> it.path("type").asString().equals("m.reaction"))
                .map(it -> it.path("content").path("m.relates_to"))
                .filter(it -> it.path("event_id").asString().equals(message))
                .map(it -> it.path("key").asString())
                .toList();
    }

    void awaitMark(String room, String message) {
        Eventually.that(PATIENCE, () -> !marks(room, message).isEmpty());
    }

    /** What Moot said in a room in clear, and what it revised not. */
    List<JsonNode> heard(String room) {
        return timeline(room).stream()
                .filter(it -> it.path("sender").asString().equals(moot.id()))
                .filter(it -> it.path("type").asString().equals("m.room.message"))
                .map(it -> it.path("content"))
                .filter(it ->
                        !it.path("m.relates_to").path("rel_type").asString("").equals("m.replace"))
                .toList();
    }

    /** The direct chats that Moot has with her. */
    List<String> doors() {
        return moot
                .home()
                .find(v3("user", moot.id(), "account_data", "m.direct"))
                .map(it -> it.path(member.id()))
                .stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
    }

    /** What stands in her direct chat, read on her own device. */
    List<String> readsAtDoor() {
        String door = Eventually.some(PATIENCE, () -> doors().stream().findFirst());
        member.joins(door);
        return timeline(door).stream()
                .filter(it -> it.path("sender").asString().equals(moot.id()))
                .filter(it -> it.path("type").asString().equals("m.room.encrypted"))
                .map(it -> device.clear(it.toString()))
                .toList();
    }

    private List<JsonNode> timeline(String room) {
        return unlessAway(() -> whole(room));
    }

    private List<JsonNode> whole(String room) {
        var events = new ArrayList<JsonNode>();
        for (Optional<String> from = Optional.of(""); from.isPresent(); ) {
            JsonNode page = member.home().get(v3("rooms", room, "messages") + "?dir=b&limit=500" + from.get());
            page.path("chunk").forEach(events::addFirst);
            from = Optional.of(page.path("end").asString(""))
                    .filter(end -> !end.isEmpty())
                    .map(end -> "&from=" + end);
        }
        return events;
    }

    /** Waits for what Moot says by itself. */
    void awaitHeard(String room, Predicate<List<JsonNode>> isThere) {
        Eventually.that(PATIENCE, () -> isThere.test(heard(room)));
    }

    private static <T> T unlessAway(Supplier<T> work) {
        return Eventually.some(PATIENCE, () -> {
            try {
                return Optional.of(work.get());
            } catch (Away e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void close() {
        device.close();
    }
}
