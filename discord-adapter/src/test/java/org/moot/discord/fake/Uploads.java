package org.moot.discord.fake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of the files that come with a message, so that a person can read them. */
final class Uploads {
    private static final Pattern FILE = Pattern.compile(
            "name=\"files\\[\\d+]\"; filename=\"([^\"]+)\"[^\\r]*\\r\\n(?:[^\\r]+\\r\\n)*\\r\\n(.*?)\\r\\n--",
            Pattern.DOTALL);

    private Uploads() {}

    /** Beside the attachments of the message that was sent. */
    static void keep(String sent, JsonNode body) {
        Matcher file = FILE.matcher(sent);
        ObjectNode words = Json.of();
        while (file.find()) {
            words.put(file.group(1), file.group(2));
        }
        for (JsonNode holder : List.of(body, body.path("data"), body.path("message"))) {
            if (holder instanceof ObjectNode message && message.has("attachments")) {
                message.set("uploads", words);
            }
        }
    }
}
