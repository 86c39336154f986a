package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What Discord answers to every request that Moot makes. */
final class Answers {
    private static final String ID = "([0-9]+)";

    private final World world;
    private final Gate gate;
    private final Interactions interactions;
    private final Violations violations;
    private final Places places;
    private final Events events;
    private final Hooks hooks;
    private final Reactions reactions;
    private ArrayNode commands = Json.list();
    private int registrations;

    Answers(World world, Gate gate, Interactions interactions, Violations violations) {
        this.world = world;
        this.gate = gate;
        this.interactions = interactions;
        this.violations = violations;
        this.places = new Places(world, gate);
        this.events = new Events(world);
        this.hooks = new Hooks(world, gate, places);
        this.reactions = new Reactions(world, gate);
    }

    Hooks hooks() {
        return hooks;
    }

    Reactions reactions() {
        return reactions;
    }

    Events events() {
        return events;
    }

    Places places() {
        return places;
    }

    synchronized ArrayNode commands() {
        return commands;
    }

    synchronized int registrations() {
        return registrations;
    }

    JsonNode to(String method, String path, @Nullable String query, JsonNode body) {
        String request = method + " " + path;
        if (request.equals("get /gateway/bot")) {
            ObjectNode limit = Json.of("total", 1000, "remaining", 1000, "reset_after", 0, "max_concurrency", 16);
            return Json.of("url", gate.address(), "shards", 1, "session_start_limit", limit);
        }
        if (request.equals("get /users/@me")) {
            return world.user(world.bot);
        }
        if (path.endsWith("/commands")) {
            return commands(method, body);
        }
        if (request.equals("post /users/@me/channels")) {
            return world.channel(world.openedDoor(Json.text(body, "recipient_id")));
        }
        return interaction(request, body)
                .or(() -> hook(request, query, body))
                .or(() -> followUp(request, body))
                .or(() -> message(request, body))
                .or(() -> thread(request, body))
                .or(() -> places.change(request, body))
                .or(() -> events.answer(request, body))
                .or(() -> reactions.answer(request))
                .or(() -> reading(request, query))
                .orElseThrow(() -> {
                    violations.add(request + " is not played by the fake");
                    return new Problem(404, 0, "not played");
                });
    }

    private synchronized JsonNode commands(String method, JsonNode body) {
        if (method.equals("get")) {
            return commands;
        }
        refuse(HandRules.ofCommands(body));
        var kept = new ArrayList<ObjectNode>();
        for (JsonNode one : body) {
            ObjectNode command = Json.copy(one);
            command.put("id", world.id())
                    .put("application_id", world.app)
                    .put("version", world.id())
                    .put("type", one.path("type").asInt(1));
            kept.add(command);
        }
        commands = Json.list(kept);
        registrations++;
        return commands;
    }

    private Optional<JsonNode> interaction(String request, JsonNode body) {
        Matcher callback = match("post /interactions/" + ID + "/([^/]+)/callback", request);
        if (!callback.matches()) {
            return Optional.empty();
        }
        JsonNode posted = body.path("data");
        switch (body.path("type").asInt()) {
            case 4, 7 -> refuse(HandRules.ofMessage(posted));
            case 9 -> refuse(HandRules.ofModal(posted));
            default -> {}
        }
        interactions.callback(callback.group(2), body);
        return Optional.of(Json.of());
    }

    private Optional<JsonNode> hook(String request, @Nullable String query, JsonNode body) {
        boolean says = request.startsWith("post /webhooks/") || request.startsWith("patch /webhooks/");
        if (says && !request.contains("/webhooks/" + world.app + "/")) {
            refuse(HandRules.ofMessage(body));
        }
        return hooks.answer(request, query, body);
    }

    private Optional<JsonNode> followUp(String request, JsonNode body) {
        Matcher more = match("post /webhooks/" + ID + "/([^/]+)", request);
        if (more.matches()) {
            refuse(HandRules.ofMessage(body));
            return Optional.of(interactions.followUp(more.group(2), body));
        }
        Matcher original =
                match("(patch|delete|get) /webhooks/" + ID + "/([^/]+)/messages/(@original|[0-9]+)", request);
        if (!original.matches()) {
            return Optional.empty();
        }
        if (original.group(1).equals("patch")) {
            refuse(HandRules.ofMessage(body));
        }
        return Optional.of(interactions.original(original.group(1), original.group(3), original.group(4), body));
    }

    private Optional<JsonNode> message(String request, JsonNode body) {
        Matcher post = match("post /channels/" + ID + "/messages", request);
        if (post.matches()) {
            return Optional.of(said(post.group(1), body));
        }
        Matcher one = match("(patch|delete|get) /channels/" + ID + "/messages/" + ID, request);
        if (!one.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (one.group(1)) {
                    case "patch" -> {
                        refuse(HandRules.ofMessage(body));
                        places.requireAwake(one.group(2));
                        yield world.talk.edit(one.group(2), one.group(3), body);
                    }
                    case "get" -> world.talk.message(one.group(2), one.group(3));
                    default -> {
                        world.talk.delete(one.group(2), one.group(3));
                        yield Json.of();
                    }
                });
    }

    private JsonNode said(String channel, JsonNode body) {
        int type = world.channel(channel).path("type").asInt();
        if (type == 15) {
            throw new Problem(400, 40058, "Cannot send a message in a forum channel");
        }
        if (world.isClosed(channel)) {
            throw new Problem(403, 50007, "Cannot send messages to this user");
        }
        if (world.isBanned(channel)) {
            throw new Problem(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
        }
        places.wake(channel);
        refuse(HandRules.ofMessage(body));
        Optional<ObjectNode> before = body.path("enforce_nonce").asBoolean(false)
                ? world.talk.said(channel, Json.text(body, "nonce"))
                : Optional.empty();
        return before.orElseGet(() -> world.talk.say(channel, world.bot, body, ""));
    }

    private Optional<JsonNode> thread(String request, JsonNode body) {
        Matcher from = match("post /channels/" + ID + "/messages/" + ID + "/threads", request);
        if (from.matches()) {
            world.talk.message(from.group(1), from.group(2));
            if (world.thread(from.group(2)).isPresent()) {
                throw new Problem(400, 160004, "A thread has already been created for this message");
            }
            world.thread(from.group(2), from.group(1), Json.text(body, "name"), world.bot);
            gate.tell("THREAD_CREATE", Json.copy(world.channel(from.group(2))));
            return Optional.of(world.channel(from.group(2)));
        }
        Matcher post = match("post /channels/" + ID + "/threads", request);
        if (!post.matches()) {
            return Optional.empty();
        }
        refuse(HandRules.ofMessage(body.path("message")));
        String id = world.thread(world.id(), post.group(1), Json.text(body, "name"), world.bot);
        world.channel(id).set("applied_tags", Places.ids(body.path("applied_tags")));
        ObjectNode opening = world.talk.say(id, world.bot, body.path("message"), "");
        world.talk.delete(id, Json.text(opening, "id"));
        opening.put("id", id);
        world.talk.put(id, opening);
        ObjectNode thread = Json.copy(world.channel(id));
        gate.tell("THREAD_CREATE", Json.copy(thread));
        thread.set("message", opening);
        return Optional.of(thread);
    }

    private Optional<JsonNode> reading(String request, @Nullable String query) {
        Matcher past = match("get /channels/" + ID + "/messages", request);
        if (past.matches()) {
            return Optional.of(Json.list(world.talk.past(past.group(1), query)));
        }
        Matcher member = match("get /guilds/" + ID + "/members/" + ID, request);
        if (member.matches()) {
            if (world.isGone(member.group(2))) {
                throw Problem.unknown(10007, "Member");
            }
            return Optional.of(world.member(member.group(2)));
        }
        Matcher archived = match("get /channels/" + ID + "/threads/archived/public", request);
        if (archived.matches()) {
            return Optional.of(Json.of(
                    "threads",
                    Json.list(world.archived(archived.group(1))),
                    "members",
                    Json.list(),
                    "has_more",
                    false));
        }
        return Optional.empty();
    }

    private void refuse(List<String> wrong) {
        if (!wrong.isEmpty()) {
            violations.add(wrong.toString());
            throw Problem.invalid(wrong.getFirst());
        }
    }

    private static Matcher match(String pattern, String request) {
        return Pattern.compile(pattern).matcher(request);
    }
}
