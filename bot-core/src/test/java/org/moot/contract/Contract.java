package org.moot.contract;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.moot.Stores;

/** The beginning of every contract: the ground, and work in a transaction. */
abstract class Contract {

    /** Shown names and words that a careless query would take for something else. */
    static final String[] HOSTILE = {
        "%", "_", "\\", "'", "\"", "';--", "$1", "\\E", "🌳", "שלום", "e\u0301", "\u200Fb", "*", ":", "<b>"
    };

    protected abstract Ground ground();

    final Stores stores() {
        return ground().stores();
    }

    final <T> T in(Supplier<T> work) {
        return stores().transaction().in(work);
    }

    final void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** The ground's time, as exact as a database keeps it. */
    final Instant now() {
        return ground().now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Runs all at once and waits for all; throws what one of them threw. */
    static void atOnce(Runnable... works) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = Arrays.stream(works)
                    .map(work -> CompletableFuture.runAsync(work, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }
    }
}
