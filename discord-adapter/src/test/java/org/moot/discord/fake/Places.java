package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Channels, forums and threads as they change: by Moot, or by those who run the server. */
final class Places {
    private static final Pattern PATCH = Pattern.compile("patch /channels/([0-9]+)");
    private static final long MANAGE_CHANNELS = 1L << 4;
    private static final long MANAGE_THREADS = 1L << 34;

    private final World world;
    private final Gate gate;

    Places(World world, Gate gate) {
        this.world = world;
        this.gate = gate;
    }

    Optional<JsonNode> change(String request, JsonNode body) {
        Matcher patch = PATCH.matcher(request);
        if (!patch.matches()) {
            return Optional.empty();
        }
        ObjectNode channel = world.channel(patch.group(1));
        boolean isThread = channel.path("type").asInt() == 11;
        if (isThread && isLocked(channel) && !world.mayBot(MANAGE_THREADS)
                || !isThread && !world.mayBot(MANAGE_CHANNELS)) {
            throw new Problem(403, 50013, "Missing Permissions");
        }
        if (body.has("available_tags")) {
            tags(channel, body.path("available_tags"));
        }
        if (body.has("applied_tags")) {
            channel.set("applied_tags", ids(body.path("applied_tags")));
        }
        for (String state : new String[] {"archived", "locked"}) {
            if (body.has(state)) {
                ((ObjectNode) channel.path("thread_metadata")).set(state, body.get(state));
            }
        }
        tell(channel);
        return Optional.of(Json.copy(channel));
    }

    /** JDA sends numbers, which Discord takes and gives back as text. */
    static JsonNode ids(JsonNode sent) {
        var ids = new ArrayList<String>();
        sent.forEach(id -> ids.add(id.asString()));
        return Json.list(ids);
    }

    private void tags(ObjectNode forum, JsonNode wanted) {
        JsonNode tags = wanted.deepCopy();
        tags.forEach(tag -> {
            if (Json.text(tag, "name").length() > 20) {
                throw Problem.invalid("a tag is longer than 20");
            }
            if (!tag.hasNonNull("id")) {
                ((ObjectNode) tag).put("id", world.id());
            }
        });
        if (tags.size() > 20) {
            throw Problem.invalid("more than 20 tags");
        }
        forum.set("available_tags", tags);
    }

    private static boolean isLocked(ObjectNode thread) {
        return thread.path("thread_metadata").path("locked").asBoolean(false);
    }

    /** Whatever is said in a thread wakes it, unless it is locked. */
    void wake(String channel) {
        world.thread(channel).ifPresent(thread -> {
            if (isLocked(thread) && !world.mayBot(MANAGE_THREADS)) {
                throw new Problem(403, 160005, "Thread is locked");
            }
            set(thread, "archived", false);
        });
    }

    /** In an archived thread nothing is changed. */
    void requireAwake(String channel) {
        world.thread(channel)
                .filter(thread ->
                        thread.path("thread_metadata").path("archived").asBoolean(false))
                .ifPresent(thread -> {
                    throw new Problem(400, 50083, "Thread is archived");
                });
    }

    void set(ObjectNode thread, String state, boolean value) {
        ObjectNode metadata = (ObjectNode) thread.path("thread_metadata");
        if (metadata.path(state).asBoolean(false) != value) {
            metadata.put(state, value);
            tell(thread);
        }
    }

    private void tell(ObjectNode channel) {
        gate.tell(channel.path("type").asInt() == 11 ? "THREAD_UPDATE" : "CHANNEL_UPDATE", Json.copy(channel));
    }
}
