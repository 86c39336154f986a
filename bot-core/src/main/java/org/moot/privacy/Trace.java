package org.moot.privacy;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moot.conversation.Subject;

/**
 * One thing that is tied to a person.
 *
 * @param kind what it is, such as {@code position}; stays the same for those who read an export by machine
 * @param card the card on which the person is named because of it
 * @param facts what it says, by name; times are written as {@code 2026-03-02T10:00:00Z}
 */
public record Trace(String kind, Optional<Subject> card, SortedMap<String, String> facts) {
    public static final String JOINED = "joined";
    public static final String TOOK_PART = "took-part";
    public static final String OFFICE = "office";
    public static final String NOMINATION = "nomination";
    public static final String PROPOSAL = "proposal";
    public static final String POSITION = "position";
    public static final String CONCERN = "concern";
    public static final String ACTION = "action";
    public static final String COUNTED = "counted";
    public static final String ROLL = "roll";

    public Trace {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static Trace of(String kind, Map<String, String> facts) {
        return new Trace(kind, Optional.empty(), new TreeMap<>(facts));
    }

    /** @throws IllegalStateException when it says nothing of the kind */
    public String the(String fact) {
        String value = facts.get(fact);
        if (value == null) {
            throw new IllegalStateException("a trace of " + kind + " without " + fact);
        }
        return value;
    }

    public boolean is(String other) {
        return kind.equals(other);
    }
}
