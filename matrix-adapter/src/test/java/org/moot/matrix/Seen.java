package org.moot.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What people see in a room: messages with what was made of them since, the oldest first. */
record Seen(List<Message> messages) {

    /** @param thread the root of the thread it is in */
    record Message(String id, String sender, String type, Optional<String> thread, JsonNode content) {
        String body() {
            return content.path("body").asString("") + "\n"
                    + content.path("formatted_body").asString("");
        }
    }

    /** @param clear gives the content of an event, read where it is encrypted */
    static Seen of(List<JsonNode> timeline, Function<JsonNode, JsonNode> clear) {
        Map<String, Message> shown = new LinkedHashMap<>();
        for (JsonNode event : timeline) {
            String type = Event.text(event, "type");
            if (!type.equals(Event.MESSAGE) && !type.equals(Event.SEALED)
                    || event.path("content").isEmpty()) {
                continue;
            }
            JsonNode content = clear.apply(event);
            JsonNode relation = event.path("content").path("m.relates_to");
            String kind = Event.text(relation, "rel_type");
            String to = Event.text(relation, "event_id");
            String id = Event.text(event, "event_id");
            if (kind.equals("m.replace")) {
                shown.computeIfPresent(
                        to,
                        (original, it) -> new Message(
                                original, it.sender(), it.type(), it.thread(), content.path("m.new_content")));
            } else {
                Optional<String> thread = Optional.of(to).filter(it -> kind.equals("m.thread"));
                shown.put(id, new Message(id, Event.text(event, "sender"), type, thread, content));
            }
        }
        return new Seen(new ArrayList<>(shown.values()));
    }

    static Seen open(List<JsonNode> timeline) {
        return of(timeline, event -> event.path("content"));
    }

    /** What does not stand in a thread. */
    List<String> outside() {
        return messages.stream()
                .filter(it -> it.thread().isEmpty())
                .map(Message::body)
                .toList();
    }

    /** A thread with its root. */
    List<String> inThread(String root) {
        return messages.stream()
                .filter(it ->
                        it.id().equals(root) || it.thread().filter(root::equals).isPresent())
                .map(Message::body)
                .toList();
    }
}
