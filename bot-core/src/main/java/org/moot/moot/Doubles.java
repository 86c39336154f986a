package org.moot.moot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;

/**
 * Tells when another bridge has said the same already: the same words in another hall's thread about the same subject,
 * seconds before. Only asked about those whom Moot does not know as persons, because a bridge's puppets give no commands.
 */
final class Doubles {
    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final int MOST = 500;

    private final Deque<Spoken> recent = new ArrayDeque<>();

    private record Spoken(Subject thread, Place at, String words, Instant when) {}

    /** Notes what was said, and whether it was said elsewhere just before. */
    synchronized boolean isOne(Subject thread, Place at, String words, Instant when) {
        recent.removeIf(it -> it.when().plus(SECONDS).isBefore(when));
        String same = words.strip().replaceAll("\\s+", " ");
        boolean before = recent.stream()
                .anyMatch(it -> it.thread().equals(thread)
                        && !it.at().equals(at)
                        && (same.equals(it.words()) || same.endsWith(": " + it.words())));
        recent.add(new Spoken(thread, at, same, when));
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
        return before && !same.isEmpty();
    }
}
