package org.moot.discord.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The scheduled events of a server. */
final class Events {
    private static final Pattern ALL = Pattern.compile("(get|post) /guilds/[0-9]+/scheduled-events");
    private static final Pattern ONE = Pattern.compile("(get|patch|delete) /guilds/[0-9]+/scheduled-events/([0-9]+)");
    private static final int SCHEDULED = 1;

    private final World world;
    private final Map<String, ObjectNode> events = new LinkedHashMap<>();

    Events(World world) {
        this.world = world;
    }

    synchronized Optional<JsonNode> answer(String request, JsonNode body) {
        Matcher all = ALL.matcher(request.replaceFirst("\\?.*", ""));
        if (all.matches()) {
            return Optional.of(all.group(1).equals("get") ? Json.list(List.copyOf(events.values())) : made(body));
        }
        Matcher one = ONE.matcher(request);
        return one.matches() ? Optional.of(one(one.group(1), one.group(2), body)) : Optional.empty();
    }

    private JsonNode one(String method, String id, JsonNode body) {
        ObjectNode event =
                Optional.ofNullable(events.get(id)).orElseThrow(() -> Problem.unknown(10070, "Guild Scheduled Event"));
        switch (method) {
            case "delete" -> {
                events.remove(id);
                return Json.of();
            }
            case "patch" -> write(event, body);
            default -> {}
        }
        return event;
    }

    private JsonNode made(JsonNode body) {
        String id = world.id();
        ObjectNode event =
                Json.of("id", id, "guild_id", world.guild, "channel_id", null, "creator_id", world.bot, "image", null);
        event.setAll(Json.of("status", SCHEDULED, "entity_id", null, "user_count", 0, "recurrence_rule", null));
        write(event, body);
        events.put(id, event);
        return event;
    }

    private static void write(ObjectNode event, JsonNode body) {
        body.properties().forEach(it -> event.set(it.getKey(), it.getValue()));
    }

    /** Those that stand, as name, start, end and place. */
    synchronized List<String> toCome() {
        return events.values().stream()
                .filter(it -> it.path("status").asInt() == SCHEDULED)
                .map(it -> String.join(
                        " ",
                        Json.text(it, "name"),
                        Json.text(it, "scheduled_start_time"),
                        Json.text(it, "scheduled_end_time"),
                        it.path("entity_metadata").path("location").asString("")))
                .sorted()
                .toList();
    }
}
