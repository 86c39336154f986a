package org.moot.notice;

import java.time.Duration;

/** How long to wait before something is tried again: each time twice as long. */
final class Backoff {
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;

    private Backoff() {}

    /** @param tries how often it was tried before */
    static Duration after(int tries) {
        Duration wait = Duration.ofSeconds(1L << Math.min(tries, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
