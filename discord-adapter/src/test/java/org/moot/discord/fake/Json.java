package org.moot.discord.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads JSON in few words. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Names and values in turn. */
    static ObjectNode of(@Nullable Object... namesAndValues) {
        ObjectNode node = MAPPER.createObjectNode();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            node.set(String.valueOf(namesAndValues[at]), value(namesAndValues[at + 1]));
        }
        return node;
    }

    static ArrayNode list(List<?> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(value -> array.add(value(value)));
        return array;
    }

    static ArrayNode list(Object... values) {
        return list(List.of(values));
    }

    private static JsonNode value(@Nullable Object value) {
        return value instanceof JsonNode node ? node : MAPPER.valueToTree(value);
    }

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    static ObjectNode copy(JsonNode node) {
        return (ObjectNode) node.deepCopy();
    }
}
