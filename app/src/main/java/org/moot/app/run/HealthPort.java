package org.moot.app.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** The ports for pages and for health and metrics, opened beside everything else: whoever is at the prompt comes first. */
final class HealthPort implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HealthPort.class);

    private final Supplier<ConfigurableApplicationContext> opening;
    private final CompletableFuture<ConfigurableApplicationContext> opened = new CompletableFuture<>();

    HealthPort(Supplier<ConfigurableApplicationContext> opening) {
        this.opening = opening;
    }

    /** Returns at once. */
    void open() {
        Thread.ofPlatform().name("health").daemon().start(this::now);
    }

    private void now() {
        try {
            opened.complete(opening.get());
        } catch (RuntimeException e) {
            LOG.error("neither pages nor how Moot is can be seen: their ports are not open", e);
            opened.completeExceptionally(e);
        }
    }

    /** Where health and metrics are; waits until they are there. */
    int number() {
        return port("local.management.port");
    }

    /** Where the pages are; waits until they are there. */
    int pages() {
        return port("local.server.port");
    }

    private int port(String name) {
        try {
            return opened.join().getEnvironment().getRequiredProperty(name, Integer.class);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** Lets it be opened first, where it still is. */
    @Override
    public void close() {
        opened.handle((context, failure) -> context)
                .thenAccept(context -> {
                    if (context != null) {
                        context.close();
                    }
                })
                .join();
    }
}
