package org.moot.matrix.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of HTML that came in. Nothing of it is ever said again as HTML. */
final class PlainText {
    private static final Pattern PIECE = Pattern.compile(
            "<!--.*?(?:-->|$)"
                    + "|<(?<close>/?)(?<tag>[a-zA-Z][a-zA-Z0-9-]*)(?<rest>[^>]*)(?:>|$)"
                    + "|&(?<entity>#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});",
            Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Set<String> LINES = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "blockquote",
            "pre",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "summary",
            "details");

    /** With all that is in them. */
    private static final Set<String> DROPPED = Set.of("mx-reply", "script", "style");

    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private final StringBuilder words = new StringBuilder();
    private String dropping = "";

    private PlainText() {}

    static String of(String html) {
        var text = new PlainText();
        Matcher piece = PIECE.matcher(html);
        int at = 0;
        while (piece.find()) {
            text.words(html.substring(at, piece.start()));
            text.take(piece);
            at = piece.end();
        }
        text.words(html.substring(at));
        String lines = text.words.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
        return lines.replaceAll("\n{3,}", "\n\n").strip();
    }

    private void take(Matcher piece) {
        String tag = Optional.ofNullable(piece.group("tag")).orElse("").toLowerCase(Locale.ROOT);
        boolean closes = "/".equals(piece.group("close"));
        if (!dropping.isEmpty()) {
            dropping = closes && tag.equals(dropping) ? "" : dropping;
        } else if (DROPPED.contains(tag) && !closes) {
            dropping = tag;
        } else if (LINES.contains(tag)) {
            line();
            words.append(tag.equals("li") && !closes ? "- " : "");
        } else if (piece.group("entity") != null) {
            words(entity(piece.group("entity")));
        }
    }

    private void words(String more) {
        if (dropping.isEmpty()) {
            words.append(more);
        }
    }

    private void line() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "&" + name + ";");
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean fine =
                Character.isValidCodePoint(point) && Character.getType(point) != Character.SURROGATE && point != 0;
        return fine ? Character.toString(point) : "\ufffd";
    }

    /** Where the first link leads and what stands for it, if nothing stands before it. */
    static Optional<Link> leading(String html) {
        Matcher piece = PIECE.matcher(html);
        Optional<String> to = Optional.empty();
        int from = 0;
        int at = 0;
        while (piece.find()) {
            if (to.isEmpty() && !html.substring(at, piece.start()).isBlank()) {
                return Optional.empty();
            }
            at = piece.end();
            if ("a".equalsIgnoreCase(piece.group("tag"))) {
                if (to.isPresent()) {
                    return Optional.of(new Link(to.get(), of(html.substring(from, piece.start()))));
                }
                to = href(piece.group("rest"));
                from = piece.end();
            }
        }
        return Optional.empty();
    }

    /** A link and the words in its place. */
    record Link(String to, String words) {}

    private static Optional<String> href(String attributes) {
        Matcher href = HREF.matcher(attributes);
        if (!href.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(href.group(1))
                .or(() -> Optional.ofNullable(href.group(2)))
                .or(() -> Optional.ofNullable(href.group(3)))
                .map(it -> it.replace("&amp;", "&"));
    }
}
