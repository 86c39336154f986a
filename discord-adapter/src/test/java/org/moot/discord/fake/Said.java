package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that was said, and who sees it. */
final class Said {
    private final World world;
    private final Map<String, Map<String, ObjectNode>> messages = new LinkedHashMap<>();
    private final Map<String, String> seenOnlyBy = new LinkedHashMap<>();
    private final Map<String, String> nonces = new LinkedHashMap<>();

    Said(World world) {
        this.world = world;
    }

    synchronized void remove(String channel) {
        messages.remove(channel);
    }

    synchronized Optional<ObjectNode> said(String channel, String nonce) {
        return nonce.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(nonces.get(channel + " " + nonce)).map(id -> message(channel, id));
    }

    /** After minutes Discord no longer knows what was said under which nonce. */
    synchronized void forgetNonces() {
        nonces.clear();
    }

    /** @param onlyFor the one person who sees it; empty for everybody there */
    synchronized ObjectNode say(String channel, String author, JsonNode body, String onlyFor) {
        ObjectNode message = Messages.of(world.id(), channel, world.user(author), body, world.now(), world.guild);
        put(channel, message);
        if (!onlyFor.isEmpty()) {
            seenOnlyBy.put(Json.text(message, "id"), onlyFor);
            message.put("flags", message.path("flags").asInt() | 64);
        }
        String nonce = Json.text(body, "nonce");
        if (!nonce.isEmpty()) {
            nonces.put(channel + " " + nonce, Json.text(message, "id"));
        }
        return message;
    }

    /** Under a name that stands above this message alone. */
    synchronized ObjectNode sayAs(String channel, ObjectNode author, JsonNode body) {
        ObjectNode message = Messages.of(world.id(), channel, author, body, world.now(), world.guild);
        put(channel, message);
        return message;
    }

    synchronized void put(String channel, ObjectNode message) {
        world.channel(channel).put("last_message_id", Json.text(message, "id"));
        messages.computeIfAbsent(channel, key -> new TreeMap<>()).put(Json.text(message, "id"), message);
    }

    synchronized ObjectNode message(String channel, String id) {
        return Optional.ofNullable(messages.getOrDefault(channel, Map.of()).get(id))
                .orElseThrow(() -> Problem.unknown(10008, "Message"));
    }

    synchronized ObjectNode edit(String channel, String id, JsonNode body) {
        ObjectNode message = message(channel, id);
        Messages.edit(message, body, world.now());
        return message;
    }

    synchronized void delete(String channel, String id) {
        message(channel, id);
        messages.getOrDefault(channel, Map.of()).remove(id);
    }

    /** The oldest first; in a thread first the message that opened it. */
    synchronized List<ObjectNode> seen(String channel, String viewer) {
        var all = new ArrayList<ObjectNode>();
        world.thread(channel)
                .ifPresent(thread -> Optional.ofNullable(messages.getOrDefault(Json.text(thread, "parent_id"), Map.of())
                                .get(channel))
                        .ifPresent(all::add));
        messages.getOrDefault(channel, Map.of()).values().stream()
                .filter(it ->
                        seenOnlyBy.getOrDefault(Json.text(it, "id"), viewer).equals(viewer))
                .forEach(all::add);
        return all;
    }

    /** The newest first, as they are asked for: the latest, those before one, or the next after one. */
    synchronized List<ObjectNode> past(String channel, @Nullable String query) {
        List<ObjectNode> all = seen(channel, world.bot);
        long after = asked("after", query, -1);
        long before = asked("before", query, Long.MAX_VALUE);
        List<ObjectNode> between = all.stream()
                .filter(it -> Long.parseLong(Json.text(it, "id")) > after)
                .filter(it -> Long.parseLong(Json.text(it, "id")) < before)
                .toList();
        int most = Math.min(between.size(), (int) asked("limit", query, 50));
        return (after < 0 ? between.subList(between.size() - most, between.size()) : between.subList(0, most))
                .reversed();
    }

    private static long asked(String name, @Nullable String query, long otherwise) {
        var found =
                java.util.regex.Pattern.compile("(?:^|&)" + name + "=(\\d+)").matcher(query == null ? "" : query);
        return found.find() ? Long.parseLong(found.group(1)) : otherwise;
    }

    synchronized Map<String, String> everything() {
        var all = new TreeMap<String, String>();
        messages.values()
                .forEach(channel -> channel.forEach((id, message) -> all.put(id, Messages.wordsAndFiles(message))));
        return all;
    }
}
