package org.moot.discord.fake;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people say to each other, and the gateway tells. */
final class Chatter {
    private final World world;
    private final Gate gate;

    Chatter(World world, Gate gate) {
        this.world = world;
        this.gate = gate;
    }

    /** @param more fields of the message beside its words */
    String say(String channel, String user, String words, JsonNode more) {
        ObjectNode said = world.talk.say(channel, user, Json.of("content", words), "");
        more.properties().forEach(field -> said.set(field.getKey(), field.getValue()));
        gate.tell("MESSAGE_CREATE", told(channel, user, said));
        return Json.text(said, "id");
    }

    void change(String channel, String user, String message, String words) {
        ObjectNode changed = world.talk.edit(channel, message, Json.of("content", words));
        gate.tell("MESSAGE_UPDATE", told(channel, user, changed));
    }

    /** Discord looked up a link in it, which is no change by a person. */
    void unfold(String channel, String user, String message) {
        gate.tell("MESSAGE_UPDATE", told(channel, user, world.talk.message(channel, message)));
    }

    void delete(String channel, String message) {
        world.talk.delete(channel, message);
        gate.tell("MESSAGE_DELETE", Json.of("id", message, "channel_id", channel, "guild_id", world.guild));
    }

    void mark(String channel, String user, String message, String sign, boolean takenBack) {
        ObjectNode event = Json.of("user_id", user, "channel_id", channel, "message_id", message);
        event.put("guild_id", world.guild).put("burst", false).put("type", 0);
        event.set("emoji", Json.of("id", null, "name", sign));
        if (!takenBack) {
            event.set("member", world.member(user));
        }
        gate.tell(takenBack ? "MESSAGE_REACTION_REMOVE" : "MESSAGE_REACTION_ADD", event);
    }

    private ObjectNode told(String channel, String user, ObjectNode message) {
        ObjectNode event = Json.copy(message);
        if (world.channel(channel).path("type").asInt() != 1) {
            event.put("guild_id", world.guild);
            event.set("member", world.member(user));
        }
        return event;
    }
}
