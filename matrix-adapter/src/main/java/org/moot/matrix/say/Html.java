package org.moot.matrix.say;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the HTML of a message: only tags and attributes that the specification lets clients show, each closed, and every
 * word escaped.
 *
 * @see <a href="https://spec.matrix.org/v1.16/client-server-api/#mroommessage-msgtypes">the allowed tags</a>
 */
final class Html {
    private static final Set<String> TAGS = Set.of(
            "del",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "p",
            "a",
            "ul",
            "ol",
            "sup",
            "sub",
            "li",
            "b",
            "i",
            "u",
            "strong",
            "em",
            "s",
            "code",
            "hr",
            "br",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            "pre",
            "span",
            "img",
            "details",
            "summary");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** {@code data-mx-profile-fallback} is the per-message profile's (MSC4144). */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href"),
            "img", Set.of("src", "alt", "title", "width", "height"),
            "ol", Set.of("start"),
            "code", Set.of("class"),
            "span", Set.of("data-mx-spoiler"),
            "strong", Set.of(Profile.FALLBACK));

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+\\-.#]{1,40}");

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Html open(String tag, String... attributes) {
        check(tag, attributes);
        written.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            written.append(' ').append(attributes[at]);
            if (!attributes[at + 1].isEmpty()) {
                written.append("=\"").append(escaped(attributes[at + 1])).append('"');
            }
        }
        written.append('>');
        if (!EMPTY.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    Html words(String words) {
        written.append(escaped(words));
        return this;
    }

    Html close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is not closed");
        }
        return written.toString();
    }

    private static void check(String tag, String... attributes) {
        boolean known = TAGS.contains(tag) && attributes.length % 2 == 0;
        for (int at = 0; known && at < attributes.length; at += 2) {
            String name = attributes[at];
            String value = attributes[at + 1];
            known = ATTRIBUTES.getOrDefault(tag, Set.of()).contains(name)
                    && (!name.equals("class") || isLanguage(value.replaceFirst("^language-", "")))
                    && (!name.equals("href") || leadsSomewhere(value))
                    && (!name.equals("src") || value.startsWith("mxc://"));
        }
        if (!known) {
            throw new IllegalArgumentException("not allowed: " + tag);
        }
    }

    /** Whether it may be said that code is written in it. */
    static boolean isLanguage(String name) {
        return LANGUAGE.matcher(name).matches();
    }

    /** Whether an address may stand in a link: a whole one, and of a kind that does nothing by itself. */
    static boolean leadsSomewhere(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
