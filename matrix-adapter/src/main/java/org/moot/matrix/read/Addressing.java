package org.moot.matrix.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.matrix.say.Prefix;

/**
 * Which messages are said to Moot: those that begin with its prefix, its name or a mention of it; in a direct chat, all.
 *
 * @param user Moot's own id
 * @param name as Moot is shown there
 */
public record Addressing(String user, String name) {
    private static final Pattern PREFIXED =
            Pattern.compile("(?is)^" + Pattern.quote(Prefix.TYPED) + "(?:[:,]?\\s+(?<rest>.*)|[:,]?)$");
    private static final Pattern LINKED = Pattern.compile("^@?\\[[^\\]\n]{0,255}]\\((?<to>[^)\\s]{1,600})\\)");

    /** The line that is meant for Moot, without what addresses it; empty where something is said to others. */
    public Optional<String> line(Said said, boolean atDoor) {
        String words = said.words().strip();
        Matcher prefixed = PREFIXED.matcher(words);
        if (prefixed.matches()) {
            return Optional.of(
                    Optional.ofNullable(prefixed.group("rest")).orElse("").strip());
        }
        Optional<String> addressed =
                mentioned(said, words).or(() -> named(words, said.calls().contains(user)));
        return atDoor ? addressed.or(() -> Optional.of(words)) : addressed;
    }

    /** A pill at the beginning, in whichever way the client writes it. */
    private Optional<String> mentioned(Said said, String words) {
        Matcher linked = LINKED.matcher(words);
        if (linked.find()) {
            return ContentReader.person(linked.group("to"))
                    .filter(user::equals)
                    .map(it -> afterwards(words.substring(linked.end())));
        }
        return said.leading()
                .filter(leading -> leading.user().equals(user))
                .flatMap(leading ->
                        after(words, leading.label(), true).or(() -> after(words, "@" + leading.label(), true)));
    }

    /** Without a mention the name alone may be what is talked about, so it needs a colon or a comma. */
    private Optional<String> named(String words, boolean isCalled) {
        String local = user.contains(":") ? user.substring(0, user.indexOf(':')) : user;
        return after(words, user, true)
                .or(() -> after(words, local, isCalled))
                .or(() -> after(words, name, isCalled))
                .or(() -> after(words, "@" + name, isCalled));
    }

    private static Optional<String> after(String words, String called, boolean isEnough) {
        boolean begins = !called.isBlank()
                && words.toLowerCase(Locale.ROOT).startsWith(called.toLowerCase(Locale.ROOT))
                && words.regionMatches(true, 0, called, 0, called.length());
        if (!begins) {
            return Optional.empty();
        }
        String rest = words.substring(called.length());
        boolean isSet = rest.matches("(?s)\\s*[:,].*");
        boolean isApart = rest.isEmpty() || Character.isWhitespace(rest.charAt(0));
        return isSet || (isEnough && isApart) ? Optional.of(afterwards(rest)) : Optional.empty();
    }

    private static String afterwards(String rest) {
        return rest.strip().replaceFirst("^[:,]\\s*", "");
    }
}
