package org.moot.zoom.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A request as the fake heard it.
 *
 * @param parts of the path after {@code /v2/}, as they were sent
 */
public record Heard(String method, List<String> parts, Map<String, String> query, JsonNode body) {

    static Heard of(String method, String target, JsonNode body) {
        String[] halves = target.split("\\?", 2);
        var query = new TreeMap<String, String>();
        if (halves.length == 2) {
            for (String pair : halves[1].split("&", -1)) {
                String[] sides = pair.split("=", 2);
                query.put(sides[0], sides.length == 2 ? decoded(sides[1]) : "");
            }
        }
        List<String> parts = Arrays.asList(halves[0].replaceFirst("^/v2/", "").split("/", -1));
        return new Heard(method, parts, query, body);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** The path as it was sent. */
    public String path() {
        return "/" + String.join("/", parts);
    }

    String part(int at) {
        return decoded(parts.get(at));
    }

    boolean is(String wantedMethod, String... wanted) {
        if (!method.equals(wantedMethod) || parts.size() != wanted.length) {
            return false;
        }
        for (int at = 0; at < wanted.length; at++) {
            if (!wanted[at].equals("*") && !wanted[at].equals(parts.get(at))) {
                return false;
            }
        }
        return true;
    }
}
