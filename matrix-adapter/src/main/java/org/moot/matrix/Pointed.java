package org.moot.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which message is meant: the one whose link was typed or, without one, the one that was answered. */
final class Pointed {
    private static final String MESSAGE = "message";
    private static final String REASON = "reason";
    private static final Pattern EVENT = Pattern.compile("(?:\\$|%24)([A-Za-z0-9_-]{20,})");

    private Pointed() {}

    static Map<String, String> at(Map<String, String> typed, Optional<String> answered) {
        Optional<String> linked = Optional.ofNullable(typed.get(MESSAGE)).flatMap(Pointed::event);
        if (linked.isEmpty() && answered.isEmpty()) {
            return typed;
        }
        var meant = new HashMap<>(typed);
        meant.put(MESSAGE, linked.or(() -> answered).orElseThrow());
        if (linked.isEmpty()) {
            String reason = Stream.of(MESSAGE, REASON)
                    .map(it -> typed.getOrDefault(it, ""))
                    .filter(it -> !it.isBlank())
                    .collect(Collectors.joining(" "));
            meant.put(REASON, reason);
        }
        return meant;
    }

    private static Optional<String> event(String typed) {
        Matcher event = EVENT.matcher(typed);
        return event.find() ? Optional.of("$" + event.group(1)) : Optional.empty();
    }
}
