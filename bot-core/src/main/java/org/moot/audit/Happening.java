package org.moot.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that happened in the party's governance. Facts hold numbers, random references and times, never a name, a
 * text that somebody typed, a score, or a person beside a time of voting.
 */
public record Happening(String what, Instant at, Map<String, String> facts) {
    public Happening {
        facts = Map.copyOf(facts);
    }

    /** One line that is the same wherever it is written: the kind, the time, then the facts by name. */
    public String canonical() {
        var line = new StringBuilder(what).append(' ').append(at);
        new TreeMap<>(facts)
                .forEach((name, value) ->
                        line.append(' ').append(name).append('=').append(value));
        return line.toString();
    }
}
