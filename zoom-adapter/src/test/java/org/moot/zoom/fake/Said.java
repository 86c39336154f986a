package org.moot.zoom.fake;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer of the fake. */
record Said(int status, JsonNode body, Map<String, String> headers) {

    static Said of(int status, JsonNode body) {
        return new Said(status, body, Map.of());
    }

    static Said nothing() {
        return of(204, MissingNode.getInstance());
    }

    static Said fault(int status, int code, String message) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("code", code);
        body.put("message", message);
        return of(status, body);
    }

    /** As one of the examples of errors has it. */
    static Said example(JsonNode example) {
        var headers = new java.util.TreeMap<String, String>();
        example.path("headers")
                .properties()
                .forEach(it -> headers.put(it.getKey(), it.getValue().asString()));
        return new Said(example.path("status").asInt(), example.path("body"), headers);
    }
}
