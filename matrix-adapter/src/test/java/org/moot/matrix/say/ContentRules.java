package org.moot.matrix.say;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the specification asks of the content of an event, as far as Moot sends any; written by hand from its text. */
public final class ContentRules {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> KINDS = Set.of("m.text", "m.notice", "m.image", "m.file");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");
    private static final Set<String> ALLOWED = Set.of(
            ("h1 h2 h3 h4 h5 h6 p a ul ol li strong em u del span blockquote pre code br table thead tbody tr th td"
                            + " details summary")
                    .split(" "));

    private final List<String> wrong = new ArrayList<>();

    private ContentRules() {}

    static JsonNode read(Content content) {
        return MAPPER.readTree(content.json());
    }

    /** What is wrong with it; empty when nothing is. */
    static List<String> wrong(Content content) {
        return wrong(content.type(), read(content));
    }

    public static List<String> wrong(String type, JsonNode json) {
        var rules = new ContentRules();
        if (json.toString().getBytes(StandardCharsets.UTF_8).length > 45_000) {
            rules.wrong.add("too long for an encrypted event");
        }
        if (type.equals(Content.REACTION)) {
            rules.check(json.propertyNames().equals(Set.of("m.relates_to")), "a reaction is its relation");
            rules.relation(json.path("m.relates_to"));
        } else {
            rules.message(json, true);
        }
        return rules.wrong;
    }

    private void check(boolean fine, String rule) {
        if (!fine) {
            wrong.add(rule);
        }
    }

    private void message(JsonNode json, boolean whole) {
        check(KINDS.contains(json.path("msgtype").asString("")), "a known msgtype");
        check(json.path("body").isString() && !json.path("body").asString().isBlank(), "words in the body");
        check(json.path("m.mentions").isObject(), "m.mentions always");
        check(json.path("m.mentions").path("room").isMissingNode(), "never calls a room");
        json.path("m.mentions").path("user_ids").forEach(id -> check(Mention.isPerson(id.asString()), "a person"));
        check(json.has("format") == json.has("formatted_body"), "format and formatted_body together");
        if (json.has("format")) {
            check(json.path("format").asString().equals("org.matrix.custom.html"), "the one format");
            html(json.path("formatted_body").asString());
        }
        String kind = json.path("msgtype").asString("");
        if (kind.equals("m.image") || kind.equals("m.file")) {
            file(json);
        }
        if (json.has("m.relates_to")) {
            check(whole, "no relation in m.new_content");
            relation(json.path("m.relates_to"));
        }
        if (json.has("m.new_content")) {
            check(json.path("body").asString().startsWith("* "), "a revision's fallback begins with a star");
            check(json.path("m.relates_to").path("rel_type").asString().equals("m.replace"), "new content replaces");
            message(json.path("m.new_content"), false);
        }
    }

    private void relation(JsonNode relation) {
        boolean kind = relation.has("rel_type");
        check(kind || relation.has("m.in_reply_to"), "a relation of some kind");
        if (kind) {
            check(relation.path("event_id").asString("").startsWith("$"), "related to an event");
        }
        switch (relation.path("rel_type").asString("")) {
            case "m.thread" -> {
                check(relation.path("is_falling_back").isBoolean(), "says whether the answer is a fallback");
                check(
                        relation.path("m.in_reply_to")
                                .path("event_id")
                                .asString("")
                                .startsWith("$"),
                        "an answer");
            }
            case "m.annotation" -> check(!relation.path("key").asString("").isEmpty(), "a sign");
            case "m.replace" -> check(!relation.has("m.in_reply_to"), "a revision answers nothing");
            case "" ->
                check(
                        relation.path("m.in_reply_to")
                                .path("event_id")
                                .asString("")
                                .startsWith("$"),
                        "answers");
            default -> wrong.add("an unknown relation");
        }
    }

    private void file(JsonNode json) {
        check(json.has("url") != json.has("file"), "either open or sealed");
        check(json.path("info").path("size").isIntegralNumber(), "its size");
        check(json.path("info").path("mimetype").isString(), "its type");
        check(json.path("filename").isString(), "its name");
        JsonNode file = json.path("file");
        if (json.has("file")) {
            check(file.path("v").asString("").equals("v2"), "version 2");
            check(file.path("url").asString("").startsWith("mxc://"), "on the homeserver");
            check(file.path("key").path("k").asString("").matches("[A-Za-z0-9_-]{43}"), "a key of 256 bits");
            check(file.path("iv").asString("").matches("[A-Za-z0-9+/]{11}AAAAAAAAAAA"), "a counter from 0");
            check(file.path("hashes").path("sha256").asString("").matches("[A-Za-z0-9+/]{43}"), "its hash");
        } else {
            check(json.path("url").asString("").startsWith("mxc://"), "on the homeserver");
        }
    }

    /** Every tag is allowed and closed in order, and no bare {@code <} stands between them. */
    private void html(String html) {
        var open = new java.util.ArrayDeque<String>();
        var tags = TAG.matcher(html);
        while (tags.find()) {
            String tag = tags.group(2);
            check(ALLOWED.contains(tag), "not allowed: " + tag);
            boolean attributes = tags.group(3).isEmpty()
                    || tag.equals("span") && tags.group(3).equals(" data-mx-spoiler")
                    || tag.equals("ol") && tags.group(3).matches(" start=\"[0-9]{1,9}\"")
                    || tag.equals("code") && tags.group(3).matches(" class=\"language-[A-Za-z0-9_+.#-]{1,40}\"")
                    || tag.equals("a") && tags.group(3).matches("(?i) href=\"(?:https?://|mailto:)[^\"]*\"")
                    || tag.equals("strong") && tags.group(3).equals(" data-mx-profile-fallback");
            check(attributes, "attributes of " + tag + ":" + tags.group(3));
            if (tags.group(1).isEmpty() && !tag.equals("br")) {
                open.push(tag);
            } else if (!tag.equals("br")) {
                check(!open.isEmpty() && open.pop().equals(tag), tag + " is closed in its turn");
            }
        }
        check(open.isEmpty(), "everything is closed");
        check(!TAG.matcher(html).replaceAll("").matches("(?s).*[<>].*"), "no bare angle brackets");
    }
}
