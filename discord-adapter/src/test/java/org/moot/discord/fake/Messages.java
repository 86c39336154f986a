package org.moot.discord.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages as Discord gives them back, and as people read them. */
final class Messages {
    private Messages() {}

    static ObjectNode of(String id, String channel, ObjectNode author, JsonNode body, Instant now, String guild) {
        ObjectNode message = Json.of(
                "id",
                id,
                "channel_id",
                channel,
                "author",
                author,
                "content",
                "",
                "timestamp",
                now.toString(),
                "edited_timestamp",
                null,
                "tts",
                false,
                "mention_everyone",
                false,
                "mentions",
                Json.list(),
                "mention_roles",
                Json.list(),
                "attachments",
                Json.list(),
                "embeds",
                Json.list(),
                "pinned",
                false,
                "type",
                0,
                "flags",
                body.path("flags").asInt(0),
                "components",
                Json.list());
        if (body.has("nonce")) {
            message.set("nonce", body.get("nonce"));
        }
        write(message, body);
        return message;
    }

    static void edit(ObjectNode message, JsonNode body, Instant now) {
        write(message, body);
        message.put("edited_timestamp", now.toString());
    }

    private static void write(ObjectNode message, JsonNode body) {
        if (body.hasNonNull("content")) {
            message.set("content", body.get("content"));
        }
        if (body.has("attachments")) {
            message.set("attachments", attachments(body.get("attachments"), message.path("attachments")));
            message.set("uploads", body.path("uploads").deepCopy());
        }
        if (body.has("components")) {
            message.set("components", numbered(body.get("components")));
        }
    }

    /** Those that are only named are those of the ones there which stay. */
    private static JsonNode attachments(JsonNode sent, JsonNode there) {
        var all = new ArrayList<ObjectNode>();
        for (JsonNode one : sent) {
            String id = one.path("id").asString();
            Optional<JsonNode> kept = there.valueStream()
                    .filter(it -> Json.text(it, "id").equals(id))
                    .findFirst();
            if (kept.isPresent()) {
                all.add(Json.copy((ObjectNode) kept.get()));
                continue;
            }
            String name = Json.text(one, "filename");
            all.add(Json.of(
                    "id",
                    "77" + one.path("id").asString(),
                    "filename",
                    name.isEmpty() ? "file" : name,
                    "size",
                    10,
                    "url",
                    "https://cdn.example/" + name,
                    "proxy_url",
                    "https://cdn.example/" + name));
        }
        return Json.list(all);
    }

    /** Every part has a number that nothing else in the message has. */
    private static JsonNode numbered(JsonNode components) {
        JsonNode copy = components.deepCopy();
        var used = new HashSet<Integer>();
        each(copy, part -> used.add(part.path("id").asInt(0)));
        int[] next = {1};
        each(copy, part -> {
            if (part.path("id").asInt(0) == 0) {
                while (used.contains(next[0])) {
                    next[0]++;
                }
                used.add(next[0]);
                part.put("id", next[0]);
            }
            if (part.path("type").asInt() == 12) {
                part.path("items").forEach(item -> ((ObjectNode) item).set("media", media(item.path("media"))));
            }
            if (part.path("type").asInt() == 13) {
                String name = Json.text(part.get("file"), "url").replace("attachment://", "");
                part.set("file", media(part.get("file")));
                part.put("name", name);
                part.put("size", 10);
            }
        });
        return copy;
    }

    private static ObjectNode media(JsonNode sent) {
        String address = "https://cdn.example/" + Json.text(sent, "url").replace("attachment://", "");
        ObjectNode media = Json.of("url", address, "proxy_url", address, "id", "78", "loading_state", 2);
        media.setAll(Json.of("content_type", "application/octet-stream", "flags", 0, "width", null, "height", null));
        return media;
    }

    /** Every component, the outer before the inner. */
    static void each(JsonNode components, java.util.function.Consumer<ObjectNode> work) {
        for (JsonNode component : components) {
            if (component instanceof ObjectNode part) {
                work.accept(part);
                each(part.path("components"), work);
                for (String inner : Set.of("accessory", "component")) {
                    if (part.has(inner)) {
                        each(Json.list(part.get(inner)), work);
                    }
                }
            }
        }
    }

    /** All that somebody reads of a message and of the files that hang on it. */
    static String wordsAndFiles(JsonNode message) {
        return words(message) + "\n" + message.path("uploads");
    }

    /** All that somebody reads of a message: its words, the names of its files, and its buttons. */
    static String words(JsonNode message) {
        var lines = new ArrayList<String>();
        lines.add(Json.text(message, "content"));
        each(message.path("components"), part -> {
            switch (part.path("type").asInt()) {
                case 10 -> lines.add(Json.text(part, "content"));
                case 2 -> lines.add("[" + Json.text(part, "label") + "]");
                case 12 -> part.path("items").forEach(item -> lines.add("<" + Json.text(item, "description") + ">"));
                case 13 -> lines.add("(" + Json.text(part, "name") + ")");
                default -> {}
            }
        });
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    static List<ObjectNode> ofType(JsonNode message, int type) {
        var found = new ArrayList<ObjectNode>();
        each(message.path("components"), part -> {
            if (part.path("type").asInt() == type) {
                found.add(part);
            }
        });
        return found;
    }
}
