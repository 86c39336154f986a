package org.moot.matrix;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.moot.conversation.Platform.Away;

/** Waits as long as a homeserver asks to, for what is said at once and not by the outbox. */
final class Patience {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 20;

    private Patience() {}

    /**
     * @param room as it may stand in a log
     * @throws Away when it took too long; it may be tried again under the same name
     */
    static <T> T until(String room, Supplier<T> work) {
        Duration wait = FIRST;
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!(Trouble.of(e, room) instanceof Away away) || tries >= MOST_TRIES) {
                    throw Trouble.of(e, room);
                }
                pause(away.retryAfter().orElse(wait));
                wait = wait.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : wait.multipliedBy(2);
            }
        }
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away("stopped", Optional.empty());
        }
    }
}
