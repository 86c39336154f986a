package org.moot.discord.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Discord refuses although its own description of its API allows it, and what Moot never wants to send. */
final class HandRules {
    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}");
    private static final int V2 = 1 << 15;

    private HandRules() {}

    static List<String> ofMessage(JsonNode body) {
        var wrong = new ArrayList<String>();
        int[] parts = {0};
        int[] letters = {0};
        var ids = new HashSet<String>();
        Messages.each(body.path("components"), part -> {
            parts[0]++;
            letters[0] +=
                    part.path("type").asInt() == 10 ? Json.text(part, "content").length() : 0;
            ofPart(part, ids, wrong);
        });
        boolean isV2 = (body.path("flags").asInt() & V2) != 0;
        check(parts[0] <= 40, "more than 40 components", wrong);
        check(letters[0] <= 4000, "more than 4000 characters", wrong);
        check(Json.text(body, "content").length() <= 2000, "content longer than 2000", wrong);
        check(!isV2 || !body.hasNonNull("content") && body.path("embeds").isEmpty(), "V2 with content", wrong);
        check(!isV2 || !body.path("components").isEmpty(), "V2 without components", wrong);
        mentions(body, wrong);
        return wrong;
    }

    private static void ofPart(ObjectNode part, HashSet<String> ids, List<String> wrong) {
        String id = Json.text(part, "custom_id");
        check(id.isEmpty() || ids.add(id), "custom id twice: " + id, wrong);
        if (part.path("type").asInt() == 1) {
            int inner = part.path("components").size();
            check(inner >= 1 && inner <= 5, "a row of " + inner, wrong);
        }
        if (part.path("type").asInt() == 10) {
            check(!Json.text(part, "content").isBlank(), "an empty text", wrong);
        }
    }

    /** Nobody is called unless it is said whom. */
    private static void mentions(JsonNode body, List<String> wrong) {
        JsonNode allowed = body.path("allowed_mentions");
        check(allowed.has("parse") && allowed.path("parse").isEmpty(), "mentions left on", wrong);
        check(!allowed.path("replied_user").asBoolean(false), "who is replied to is called", wrong);
    }

    static List<String> ofModal(JsonNode modal) {
        var wrong = new ArrayList<String>();
        int top = modal.path("components").size();
        check(top >= 1 && top <= 5, "a form of " + top, wrong);
        var ids = new HashSet<String>();
        Messages.each(modal.path("components"), part -> {
            ofPart(part, ids, wrong);
            if (part.path("type").asInt() == 21) {
                int options = part.path("options").size();
                check(options >= 2 && options <= 10, "a radio group of " + options, wrong);
                part.path("options")
                        .forEach(option -> check(
                                !option.path("default").asBoolean(false), "a ballot that opens filled in", wrong));
            }
        });
        return wrong;
    }

    static List<String> ofCommands(JsonNode commands) {
        var wrong = new ArrayList<String>();
        check(commands.size() <= 100, "more than 100 commands", wrong);
        for (JsonNode command : commands) {
            ofCommand(command, wrong);
            int letters = letters(command);
            check(letters <= 8000, Json.text(command, "name") + " has " + letters + " characters", wrong);
        }
        return wrong;
    }

    private static void ofCommand(JsonNode command, List<String> wrong) {
        String name = Json.text(command, "name");
        if (command.path("type").asInt(1) == 3 && !command.has("description")) {
            check(!name.isBlank() && name.length() <= 32, "name " + name, wrong);
            return;
        }
        check(
                NAME.matcher(name).matches() && name.equals(name.toLowerCase(java.util.Locale.ROOT)),
                "name " + name,
                wrong);
        boolean optional = false;
        check(command.path("options").size() <= 25, name + " has more than 25 options", wrong);
        for (JsonNode option : command.path("options")) {
            boolean required = option.path("required").asBoolean(false);
            check(!required || !optional, name + ": a required option behind others", wrong);
            optional |= !required && option.path("type").asInt() > 2;
            ofCommand(option, wrong);
        }
    }

    private static int letters(JsonNode command) {
        int sum = Json.text(command, "name").length()
                + Json.text(command, "description").length();
        for (JsonNode option : command.path("options")) {
            sum += letters(option);
        }
        for (JsonNode choice : command.path("choices")) {
            sum += Json.text(choice, "name").length()
                    + choice.path("value").asString("").length();
        }
        return sum;
    }

    private static void check(boolean fine, String what, List<String> wrong) {
        if (!fine) {
            wrong.add(what);
        }
    }
}
