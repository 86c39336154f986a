package org.moot.vote;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in the one form that has one hash: keys sorted by UTF-16 code units, no white space, shortest escapes. Only
 * objects, lists, strings, truth values and whole numbers up to 2^53, so that no rule about fractions is needed. Source: RFC
 * 8785.
 */
public final class CanonicalJson {
    private static final long MOST = 1L << 53;

    private final StringBuilder written = new StringBuilder();

    private CanonicalJson() {}

    /**
     * @throws IllegalArgumentException for anything that has no canonical form here, without saying what stood in it
     */
    public static String write(Object value) {
        var json = new CanonicalJson();
        json.any(value);
        return json.written.toString();
    }

    private void any(Object value) {
        switch (value) {
            case Map<?, ?> object -> object(object);
            case List<?> list -> list(list);
            case String words -> string(words);
            case Boolean truth -> written.append(truth);
            case Integer number -> written.append(number);
            case Long number -> whole(number);
            default -> throw new IllegalArgumentException("no canonical form for a " + value.getClass());
        }
    }

    private void whole(long number) {
        if (number > MOST || number < -MOST) {
            throw new IllegalArgumentException("a number that JSON readers would round");
        }
        written.append(number);
    }

    private void object(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        written.append('{');
        String between = "";
        for (var entry : sorted.entrySet()) {
            written.append(between);
            string(entry.getKey());
            written.append(':');
            any(entry.getValue());
            between = ",";
        }
        written.append('}');
    }

    private void list(List<?> list) {
        written.append('[');
        String between = "";
        for (Object value : list) {
            written.append(between);
            any(value);
            between = ",";
        }
        written.append(']');
    }

    private void string(String words) {
        written.append('"');
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (isLoneSurrogate(words, at)) {
                throw new IllegalArgumentException("half a character has no canonical form");
            }
            written.append(escaped(letter));
        }
        written.append('"');
    }

    private static boolean isLoneSurrogate(String words, int at) {
        char letter = words.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(letter) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> letter < ' ' ? "\\u%04x".formatted((int) letter) : String.valueOf(letter);
        };
    }
}
