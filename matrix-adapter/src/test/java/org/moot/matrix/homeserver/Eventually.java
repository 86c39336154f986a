package org.moot.matrix.homeserver;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what comes over the network. */
public final class Eventually {
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private Eventually() {}

    public static <T> T some(Duration most, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + most.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come within " + most.toSeconds() + " s");
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Lets pass what nothing tells the end of, such as the reading of device lists. */
    public static void rest() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static void that(Duration most, BooleanSupplier look) {
        some(most, () -> look.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
