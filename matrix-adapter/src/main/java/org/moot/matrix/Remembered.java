package org.moot.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Place;

/**
 * What a homeserver no longer tells of an event that was taken away: in which thread it was, or which mark it was. Only in
 * memory and for the last ones; after a restart the core knows by the id what was taken away.
 */
final class Remembered {
    private static final int MOST = 10_000;

    private final Map<String, Place> places = recent();
    private final Map<String, Mark> marks = recent();

    record Mark(String message, Account by, Place at, String sign) {}

    private static <T> Map<String, T> recent() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > MOST;
            }
        };
    }

    synchronized void said(String event, Place at) {
        places.put(event, at);
    }

    synchronized void marked(String event, Mark mark) {
        marks.put(event, mark);
    }

    synchronized Optional<Place> place(String event) {
        return Optional.ofNullable(places.get(event));
    }

    synchronized Optional<Mark> mark(String event) {
        return Optional.ofNullable(marks.remove(event));
    }
}
