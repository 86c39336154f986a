package org.moot.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;
import org.moot.conversation.Subject;
import org.moot.privacy.Trace;

/** Makes traces from names and values. */
final class Traced {
    private Traced() {}

    static Trace on(Subject card, Trace trace) {
        return new Trace(trace.kind(), Optional.of(card), trace.facts());
    }

    static Trace trace(String kind, Object... namesAndValues) {
        var facts = new TreeMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            facts.put(namesAndValues[at].toString(), written(namesAndValues[at + 1]));
        }
        return Trace.of(kind, facts);
    }

    private static String written(Object value) {
        return value instanceof Instant moment
                ? moment.truncatedTo(ChronoUnit.SECONDS).toString()
                : value.toString();
    }
}
