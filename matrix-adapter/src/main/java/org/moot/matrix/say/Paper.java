package org.moot.matrix.say;

import java.nio.charset.StandardCharsets;

/** A file. */
public record Paper(String name, byte[] content) {
    static Paper of(String name, String content) {
        return new Paper(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public String mime() {
        if (name.endsWith(".json")) {
            return "application/json";
        }
        if (name.endsWith(".zip")) {
            return "application/zip";
        }
        return name.endsWith(".csv") ? "text/csv" : "text/plain";
    }
}
