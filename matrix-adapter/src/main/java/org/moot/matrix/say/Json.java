package org.moot.matrix.say;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Objects of JSON, written. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String written(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** How many bytes words take where they stand in an event. */
    static int size(String words) {
        return MAPPER.writeValueAsString(words).getBytes(StandardCharsets.UTF_8).length;
    }
}
