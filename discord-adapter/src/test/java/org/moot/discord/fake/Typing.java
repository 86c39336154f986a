package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a client sends when somebody gives one of the commands that Moot told Discord. */
final class Typing {
    private final Answers answers;

    Typing(Answers answers) {
        this.answers = answers;
    }

    ObjectNode command(String command, Map<String, String> options, String focused) {
        String[] words = command.split(" ", 2);
        JsonNode registered = null;
        for (JsonNode one : answers.commands()) {
            registered = Json.text(one, "name").equals(words[0]) ? one : registered;
        }
        if (registered == null) {
            throw new AssertionError("no command /" + command + " was registered");
        }
        var given = new ArrayList<ObjectNode>();
        options.forEach((name, value) -> given.add(
                name.equals(focused)
                        ? Json.of("name", name, "type", 3, "value", value, "focused", true)
                        : Json.of("name", name, "type", 3, "value", value)));
        JsonNode inner = words.length == 1
                ? Json.list(given)
                : Json.list(Json.of("name", words[1], "type", 1, "options", Json.list(given)));
        return Json.of(
                "id",
                Json.text(registered, "id"),
                "name",
                words[0],
                "type",
                1,
                "options",
                inner,
                "resolved",
                Json.of());
    }

    /** From the menu of a message. */
    ObjectNode menu(String label, ObjectNode message) {
        JsonNode registered = null;
        for (JsonNode one : answers.commands()) {
            registered = Json.text(one, "name").equals(label) ? one : registered;
        }
        if (registered == null) {
            throw new AssertionError("the menu of a message has no " + label);
        }
        String id = Json.text(message, "id");
        ObjectNode data = Json.of("id", Json.text(registered, "id"), "name", label, "type", 3, "target_id", id);
        data.set("resolved", Json.of("messages", Json.of(id, Json.copy(message))));
        return data;
    }
}
