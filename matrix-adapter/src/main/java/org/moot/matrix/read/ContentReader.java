package org.moot.matrix.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.conversation.Speech;
import org.moot.matrix.read.Said.Kind;
import org.moot.matrix.read.Said.Leading;
import org.moot.matrix.read.Said.SaidFile;
import org.moot.matrix.say.Content;
import org.moot.matrix.say.Profile;
import org.moot.matrix.say.Question;
import org.moot.matrix.say.SealedFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads the content of events, whoever wrote it: a field that is missing or of another type is as if it was not there. */
public final class ContentReader {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String RELATES = "m.relates_to";
    private static final Pattern QUOTED = Pattern.compile("^> (?:\\* )?<@[^>\n]*>[^\n]*(?:\n>[^\n]*+)*+\n?\n?");
    private static final Pattern PERSON =
            Pattern.compile("(?i)(?:https://matrix\\.to/#/(@[^/?]+|%40[^/?]+)|matrix:u/([^/?]+))(?:[/?].*)?");

    /** What a reader never needs: the end of C strings, and the seam that Moot's own words hold. */
    private static final Pattern UNWANTED = Pattern.compile("[\u0000\u2060\ufeff]");

    private ContentReader() {}

    /** Empty for what is no message or is a message no more. */
    public static Optional<Said> message(String content) {
        return tree(content).flatMap(it -> message(it, it.path(RELATES)));
    }

    /**
     * The same of a message that was sealed: what it belongs to stands outside of what was sealed, and often there alone.
     *
     * @param envelope the content of the sealed event
     */
    public static Optional<Said> message(String content, String envelope) {
        JsonNode outside = tree(envelope).map(it -> it.path(RELATES)).orElseGet(MissingNode::getInstance);
        return tree(content).flatMap(it -> message(it, outside.isObject() ? outside : it.path(RELATES)));
    }

    /** A mark that was put on a message; empty for what is none. */
    public static Optional<Marked> reaction(String content) {
        return tree(content)
                .map(it -> it.path(RELATES))
                .flatMap(relation -> kind(relation)
                        .filter("m.annotation"::equals)
                        .flatMap(kind -> string(relation, "event_id"))
                        .flatMap(event -> string(relation, "key").map(key -> new Marked(event, Signs.plain(key)))));
    }

    /** A message and the sign on it. */
    public record Marked(String event, String sign) {

        /** Whether it is the same sign, however a client writes it. */
        public boolean isLike(String other) {
            return sign.equals(Signs.plain(other));
        }
    }

    private static Optional<JsonNode> tree(String content) {
        try {
            return Optional.of(MAPPER.readTree(content)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Said> message(JsonNode content, JsonNode relation) {
        Optional<String> replaces =
                kind(relation).filter("m.replace"::equals).flatMap(kind -> string(relation, "event_id"));
        boolean isRevision = kind(relation).filter("m.replace"::equals).isPresent();
        JsonNode now = isRevision ? content.path("m.new_content") : content;
        if ((isRevision && replaces.isEmpty()) || string(now, "msgtype").isEmpty()) {
            return Optional.empty();
        }
        Optional<String> html = string(now, "formatted_body")
                .filter(it -> string(now, "format")
                        .filter("org.matrix.custom.html"::equals)
                        .isPresent());
        Optional<SaidFile> file = file(now);
        // a file without a caption says nothing, whatever stands beside its name
        String words = file.isPresent() ? caption(now) : words(now, html);
        return Optional.of(new Said(
                kindOf(now),
                words,
                file.isPresent() && words.isBlank() ? Speech.NOTHING : speech(words, html),
                html.flatMap(ContentReader::leading),
                replaces,
                kind(relation).filter("m.thread"::equals).flatMap(kind -> string(relation, "event_id")),
                answered(relation),
                called(now.path("m.mentions").path("user_ids")),
                file,
                profile(now.path(Profile.KEY)),
                number(now.path(Content.VOTE)),
                question(now.path(Question.KEY))));
    }

    private static Optional<Profile> profile(JsonNode by) {
        return Optional.of(by)
                .filter(JsonNode::isObject)
                .map(it -> new Profile(
                        string(it, "id").orElse(""),
                        string(it, "displayname").orElse(""),
                        string(it, "avatar_url").filter(address -> address.startsWith("mxc://"))));
    }

    private static Optional<Question> question(JsonNode asked) {
        return string(asked, "place")
                .flatMap(place -> string(asked, "command")
                        .flatMap(command -> string(asked, "parameter")
                                .map(parameter ->
                                        new Question(place, command, filled(asked.path("filled")), parameter))));
    }

    private static Map<String, String> filled(JsonNode arguments) {
        var filled = new HashMap<String, String>();
        arguments.propertyNames().forEach(name -> string(arguments, name).ifPresent(value -> filled.put(name, value)));
        return filled;
    }

    private static Kind kindOf(JsonNode content) {
        return switch (string(content, "msgtype").orElse("")) {
            case "m.text", "m.emote" -> Kind.WORDS;
            case "m.notice" -> Kind.NOTICE;
            case "m.image", "m.file", "m.audio", "m.video" -> Kind.FILE;
            default -> Kind.OTHER;
        };
    }

    private static Speech speech(String words, Optional<String> html) {
        Speech formed = html.map(HtmlSpeech::of).orElse(Speech.NOTHING);
        return formed.isNothing() ? PlainSpeech.of(words) : formed;
    }

    /** The plain words, as they were typed; where there are none, those of the HTML. */
    private static String words(JsonNode content, Optional<String> html) {
        return string(content, "body")
                .map(body -> QUOTED.matcher(body).replaceFirst(""))
                .filter(body -> !body.isBlank())
                .or(() -> html.map(PlainText::of).map(ContentReader::clean))
                .orElse("");
    }

    /** What stands below a file: words only where it has a name besides. */
    private static String caption(JsonNode content) {
        Optional<String> body = string(content, "body");
        return string(content, "filename")
                .flatMap(name -> body.filter(words -> !words.equals(name)))
                .orElse("");
    }

    private static Optional<SaidFile> file(JsonNode content) {
        if (kindOf(content) != Kind.FILE) {
            return Optional.empty();
        }
        Optional<String> open = string(content, "url");
        Optional<String> sealed = string(content.path("file"), "url");
        String name =
                string(content, "filename").or(() -> string(content, "body")).orElse("");
        long bytes = Math.max(0, number(content.path("info").path("size")).orElse(0));
        return sealed.map(address -> address + SealedFile.opening(content.path("file")))
                .or(() -> open)
                .filter(address -> address.startsWith("mxc://"))
                .map(address -> new SaidFile(name, address, sealed.isPresent(), bytes));
    }

    /** In a thread an answer is often only for clients that know no threads. */
    private static Optional<String> answered(JsonNode relation) {
        boolean isFallback = relation.path("is_falling_back").isBoolean()
                && relation.path("is_falling_back").booleanValue()
                && kind(relation).filter("m.thread"::equals).isPresent();
        return isFallback ? Optional.empty() : string(relation.path("m.in_reply_to"), "event_id");
    }

    private static Set<String> called(JsonNode users) {
        var called = new LinkedHashSet<String>();
        users.forEach(user -> {
            if (user.isString()) {
                called.add(user.stringValue());
            }
        });
        return called;
    }

    private static Optional<Leading> leading(String html) {
        return PlainText.leading(html)
                .flatMap(link -> person(link.to()).map(user -> new Leading(user, clean(link.words()))));
    }

    /** The person that an address leads to. */
    static Optional<String> person(String address) {
        Matcher person = PERSON.matcher(address);
        if (!person.matches()) {
            return Optional.empty();
        }
        try {
            String id = URLDecoder.decode(
                    Optional.ofNullable(person.group(1))
                            .orElseGet(() -> "@" + person.group(2))
                            .replace("+", "%2B"),
                    StandardCharsets.UTF_8);
            return Optional.of(id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> kind(JsonNode relation) {
        return string(relation, "rel_type");
    }

    private static Optional<String> string(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isString).map(it -> clean(it.stringValue()));
    }

    private static OptionalLong number(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong()
                ? OptionalLong.of(node.longValue())
                : OptionalLong.empty();
    }

    private static String clean(String words) {
        return UNWANTED.matcher(words).replaceAll("").replace("\r\n", "\n");
    }
}
