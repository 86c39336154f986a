package org.moot.discord;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Platform.Away;

/** Lets a card rest between two edits, however often what it shows changes: it waits in the outbox, where changes gather. */
final class Paces {
    private static final int REMEMBERED = 10_000;

    private final Duration pace;
    private final Map<String, Long> edits = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    Paces(Duration pace) {
        this.pace = pace;
    }

    /** @throws Away until it may be edited again */
    synchronized void check(String reference) {
        Optional.ofNullable(edits.get(reference))
                .map(last -> pace.minusNanos(System.nanoTime() - last))
                .filter(wait -> wait.isPositive())
                .ifPresent(wait -> {
                    throw new Away("a card was edited a moment ago", Optional.of(wait));
                });
    }

    synchronized void edited(String reference) {
        edits.remove(reference);
        edits.put(reference, System.nanoTime());
    }
}
