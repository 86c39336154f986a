package org.moot.discord.fake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The webhooks of channels, and what is said through them. */
final class Hooks {
    private static final Pattern OF_CHANNEL = Pattern.compile("(get|post) /channels/([0-9]+)/webhooks");
    private static final Pattern SAY = Pattern.compile("post /webhooks/([0-9]+)/([^/]+)");
    private static final Pattern ONE =
            Pattern.compile("(get|patch|delete) /webhooks/([0-9]+)/([^/]+)/messages/([0-9]+)");
    private static final Pattern IN_THREAD = Pattern.compile("(?:^|&)thread_id=([0-9]+)");
    private static final long MANAGE_WEBHOOKS = 1L << 29;
    private static final int MOST = 15;

    private final World world;
    private final Gate gate;
    private final Places places;
    private final Map<String, ObjectNode> hooks = new LinkedHashMap<>();
    private final Map<String, String> pictures = new LinkedHashMap<>();

    Hooks(World world, Gate gate, Places places) {
        this.world = world;
        this.gate = gate;
        this.places = places;
    }

    synchronized Optional<JsonNode> answer(String request, @Nullable String query, JsonNode body) {
        Matcher channel = OF_CHANNEL.matcher(request);
        if (channel.matches()) {
            if (!world.mayBot(MANAGE_WEBHOOKS)) {
                throw new Problem(403, 50013, "Missing Permissions");
            }
            return Optional.of(channel.group(1).equals("get") ? of(channel.group(2)) : made(channel.group(2), body));
        }
        Matcher say = SAY.matcher(request);
        if (say.matches() && !say.group(1).equals(world.app)) {
            return Optional.of(said(hook(say.group(1), say.group(2)), where(query), body));
        }
        Matcher one = ONE.matcher(request);
        if (one.matches() && !one.group(2).equals(world.app)) {
            return Optional.of(one(one, hook(one.group(2), one.group(3)), where(query), body));
        }
        return Optional.empty();
    }

    private JsonNode of(String channel) {
        return Json.list(hooks.values().stream()
                .filter(it -> Json.text(it, "channel_id").equals(channel))
                .map(Json::copy)
                .toList());
    }

    private JsonNode made(String channel, JsonNode body) {
        if (of(channel).size() >= MOST) {
            throw new Problem(400, 30007, "Maximum number of webhooks reached (15)");
        }
        ObjectNode hook = Json.of("id", world.id(), "type", 1, "guild_id", world.guild, "channel_id", channel);
        hook.setAll(Json.of("name", Json.text(body, "name"), "avatar", null, "application_id", world.app));
        hook.put("token", "hook-" + Json.text(hook, "id"));
        hook.set("user", world.user(world.bot));
        hooks.put(Json.text(hook, "id"), hook);
        return Json.copy(hook);
    }

    private ObjectNode hook(String id, String token) {
        return Optional.ofNullable(hooks.get(id))
                .filter(it -> Json.text(it, "token").equals(token))
                .orElseThrow(() -> Problem.unknown(10015, "Webhook"));
    }

    private static Optional<String> where(@Nullable String query) {
        Matcher thread = IN_THREAD.matcher(query == null ? "" : query);
        return thread.find() ? Optional.of(thread.group(1)) : Optional.empty();
    }

    private JsonNode said(ObjectNode hook, Optional<String> thread, JsonNode body) {
        String channel = thread.orElse(Json.text(hook, "channel_id"));
        boolean isThere = channel.equals(Json.text(hook, "channel_id"))
                || Json.text(world.channel(channel), "parent_id").equals(Json.text(hook, "channel_id"));
        if (!isThere) {
            throw Problem.unknown(10003, "Channel");
        }
        places.wake(channel);
        name(Json.text(body, "username"));
        String name = body.hasNonNull("username") ? Json.text(body, "username") : Json.text(hook, "name");
        ObjectNode author = World.user(Json.text(hook, "id"), name, true);
        ObjectNode message = world.talk.sayAs(channel, author, body);
        pictures.put(Json.text(message, "id"), Json.text(body, "avatar_url"));
        message.put("webhook_id", Json.text(hook, "id")).put("application_id", world.app);
        ObjectNode told = Json.copy(message);
        told.put("guild_id", world.guild);
        gate.tell("MESSAGE_CREATE", told);
        return Json.copy(message);
    }

    private static void name(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isTaken = List.of("clyde", "discord").stream().anyMatch(lower::contains)
                || List.of("everyone", "here").contains(lower);
        if (name.length() > 80 || isTaken) {
            throw Problem.invalid("username");
        }
    }

    private JsonNode one(Matcher request, ObjectNode hook, Optional<String> thread, JsonNode body) {
        String channel = thread.orElse(Json.text(hook, "channel_id"));
        String id = request.group(4);
        if (!Json.text(world.talk.message(channel, id), "webhook_id").equals(Json.text(hook, "id"))) {
            throw Problem.unknown(10008, "Message");
        }
        return switch (request.group(1)) {
            case "patch" -> {
                places.requireAwake(channel);
                ObjectNode changed = world.talk.edit(channel, id, body);
                ObjectNode told = Json.copy(changed);
                told.put("guild_id", world.guild);
                gate.tell("MESSAGE_UPDATE", told);
                yield changed;
            }
            case "delete" -> {
                world.talk.delete(channel, id);
                gate.tell("MESSAGE_DELETE", Json.of("id", id, "channel_id", channel, "guild_id", world.guild));
                yield Json.of();
            }
            default -> world.talk.message(channel, id);
        };
    }

    /** Where the picture that stood beside a message was taken from; empty where there was none. */
    synchronized String picture(String message) {
        return pictures.getOrDefault(message, "");
    }

    /** Somebody who runs the server deletes all of them. */
    synchronized void deleteAll() {
        hooks.clear();
    }

    synchronized int count() {
        return hooks.size();
    }

    /** Another program's webhooks, as many as a channel can have. */
    synchronized void fill(String channel) {
        while (of(channel).size() < MOST) {
            String id = Json.text(made(channel, Json.of("name", "other")), "id");
            ObjectNode hook = Optional.ofNullable(hooks.get(id)).orElseThrow();
            hook.remove("token");
            hook.put("application_id", "1");
            hook.set("user", World.user("1", "other", true));
        }
    }
}
