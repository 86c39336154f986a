package org.moot.app.run;

import java.time.Duration;

/**
 * What only a start needs is thrown away once it is over, so that the memory of the program is what it works with: left to
 * itself it would keep as much as the start took, for weeks.
 */
final class Ballast {
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private Ballast() {}

    /** Not at once, for whoever is at the prompt comes first. */
    static Thread goes() {
        return Thread.ofPlatform().name("ballast").daemon().start(() -> {
            try {
                Thread.sleep(A_WHILE);
                System.gc();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
