package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where JDA's requests leave the description of the API and Discord takes them all the same. */
final class Leniencies {
    private Leniencies() {}

    static JsonNode coerce(String path, JsonNode body) {
        JsonNode copy = body.deepCopy();
        if (path.endsWith("/commands")) {
            copy.forEach(command -> {
                numbers(command, "contexts");
                numbers(command, "integration_types");
                if (command instanceof ObjectNode object
                        && object.path("default_member_permissions").isString()) {
                    object.put(
                            "default_member_permissions",
                            object.path("default_member_permissions").asLong());
                }
            });
        }
        if (copy instanceof ObjectNode object && path.equals("/users/@me/channels")) {
            object.put("recipient_id", object.path("recipient_id").asString());
        }
        for (JsonNode holder : List.of(copy, copy.path("data"), copy.path("message"))) {
            holder.path("attachments").forEach(one -> {
                if (one instanceof ObjectNode attachment
                        && attachment.path("id").isNumber()) {
                    attachment.put("id", attachment.path("id").asString());
                }
            });
        }
        return copy;
    }

    private static void numbers(JsonNode command, String name) {
        if (command instanceof ObjectNode object && object.has(name)) {
            var all = new ArrayList<Integer>();
            object.path(name).forEach(one -> all.add(Integer.parseInt(one.asString())));
            object.set(name, Json.list(all));
        }
    }
}
