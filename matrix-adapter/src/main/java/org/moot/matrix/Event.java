package org.moot.matrix;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Something that happened in a room, as its JSON tells; what is missing there, or is of another kind, is empty. */
record Event(String room, String id, String sender, String type, Instant when, JsonNode content, JsonNode whole) {
    static final String MESSAGE = "m.room.message";
    static final String SEALED = "m.room.encrypted";
    static final String MEMBER = "m.room.member";
    static final String THREAD = "m.thread";

    static Event read(String room, String json) {
        JsonNode whole = Homeserver.read(json);
        return new Event(
                room,
                text(whole, "event_id"),
                text(whole, "sender"),
                text(whole, "type"),
                Instant.ofEpochMilli(whole.path("origin_server_ts").asLong(0)),
                whole.path("content"),
                whole);
    }

    /** The same event, read; its relation stands outside of what was sealed. */
    Event unsealed(JsonNode clear) {
        return new Event(room, id, sender, MESSAGE, when, clear, whole);
    }

    /** A change, where what it changes was said: a thread never begins at a change. */
    Event inPlaceOf(JsonNode original) {
        JsonNode relation = original.path("content").path("m.relates_to");
        String root =
                text(relation, "rel_type").equals(THREAD) ? text(relation, "event_id") : text(original, "event_id");
        ObjectNode placed = Homeserver.object();
        placed.putObject("m.relates_to").put("rel_type", THREAD).put("event_id", root);
        return new Event(room, id, sender, type, when, placed, whole);
    }

    boolean isState() {
        return whole.has("state_key");
    }

    /** Whether somebody asks to be let in. */
    boolean isKnock() {
        return type.equals(MEMBER) && text(content, "membership").equals("knock");
    }

    private JsonNode relation() {
        JsonNode inside = content.path("m.relates_to");
        return inside.isObject() ? inside : whole.path("content").path("m.relates_to");
    }

    /** The event that it has a relation of a kind to. */
    Optional<String> related(String kind) {
        return Optional.of(relation())
                .filter(it -> text(it, "rel_type").equals(kind))
                .map(it -> text(it, "event_id"))
                .filter(it -> it.startsWith("$"));
    }

    /** The root of the thread that it was said in. */
    Optional<String> thread() {
        return related(THREAD);
    }

    /** What it takes away: in the content since version 11 of rooms, beside it before. */
    Optional<String> takesAway() {
        String inside = text(content, "redacts");
        return Optional.of(inside.isEmpty() ? text(whole, "redacts") : inside).filter(it -> it.startsWith("$"));
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
