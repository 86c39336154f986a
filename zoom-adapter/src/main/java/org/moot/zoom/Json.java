package org.moot.zoom;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes what is said to Zoom and by it. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** Nothing where it is no JSON. */
    static JsonNode read(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : MAPPER.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    static JsonNode read(byte[] raw) {
        try {
            return raw.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(raw);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** A text, also where a number stands for it; empty where there is none. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }
}
