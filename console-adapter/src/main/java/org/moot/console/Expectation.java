package org.moot.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what was said against what should be. {@code <code>} stands for any words within a line; {@code <code:ana>} does so
 * the first time and then, also in what is typed, for the same words; {@code …} alone stands for any number of lines.
 * Empty lines say nothing.
 */
final class Expectation {
    static final String ANYTHING = "…";
    private static final Pattern HOLE = Pattern.compile("<([a-z]+)(:[a-z0-9-]+)?>");

    private final Map<String, String> remembered = new HashMap<>();

    /** The first place where they differ: positions in both, behind the last line where one ended early. */
    record Miss(int expected, int said) {}

    /** Typed words, with what is remembered filled in. */
    String typed(String input) {
        return HOLE.matcher(input)
                .replaceAll(hole -> Matcher.quoteReplacement(remembered.getOrDefault(hole.group(), hole.group())));
    }

    /** Empty when all that was said is as it should be. */
    Optional<Miss> compare(List<String> expected, List<String> said) {
        return compare(expected, 0, said, 0);
    }

    private Optional<Miss> compare(List<String> expected, int from, List<String> said, int saidFrom) {
        int at = from;
        int saidAt = saidFrom;
        while (at < expected.size()) {
            if (isAnything(expected.get(at))) {
                return skip(expected, at + 1, said, saidAt);
            }
            if (saidAt >= said.size() || !matches(expected.get(at), said.get(saidAt))) {
                return Optional.of(new Miss(at, saidAt));
            }
            at++;
            saidAt++;
        }
        return saidAt < said.size() ? Optional.of(new Miss(at, saidAt)) : Optional.empty();
    }

    /** Tries every number of lines, the fewest first; tells of the try that came furthest. */
    private Optional<Miss> skip(List<String> expected, int next, List<String> said, int from) {
        if (next == expected.size()) {
            return Optional.empty();
        }
        var furthest = new Miss(next, said.size());
        for (int at = from; at <= said.size(); at++) {
            Optional<Miss> miss = compare(expected, next, said, at);
            if (miss.isEmpty()) {
                return miss;
            }
            furthest = miss.get().expected() > furthest.expected() ? miss.get() : furthest;
        }
        return Optional.of(furthest);
    }

    static boolean isAnything(String line) {
        return line.strip().equals(ANYTHING);
    }

    boolean matches(String expected, String said) {
        if (expected.stripTrailing().equals(said.stripTrailing())) {
            return true;
        }
        Matcher hole = HOLE.matcher(expected.stripTrailing());
        var pattern = new StringBuilder();
        var names = new java.util.ArrayList<String>();
        int end = 0;
        while (hole.find()) {
            pattern.append(Pattern.quote(expected.substring(end, hole.start())));
            Optional<String> known = Optional.ofNullable(remembered.get(hole.group()));
            pattern.append(known.map(Pattern::quote).orElse("(.+?)"));
            if (known.isEmpty()) {
                names.add(hole.group());
            }
            end = hole.end();
        }
        pattern.append(Pattern.quote(expected.stripTrailing().substring(end)));
        return remembering(Pattern.compile(pattern.toString()).matcher(said.stripTrailing()), names);
    }

    private boolean remembering(Matcher line, List<String> names) {
        if (!line.matches()) {
            return false;
        }
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).indexOf(':') > 0) {
                remembered.put(names.get(at), line.group(at + 1));
            }
        }
        return true;
    }
}
