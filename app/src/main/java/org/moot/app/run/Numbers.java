package org.moot.app.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import org.moot.Stores;
import org.moot.notice.Lanes.Backlog;

/** What is measured while the service runs: amounts, never persons, words or scores. */
final class Numbers {
    private Numbers() {}

    static void bind(MeterRegistry registry, Stores stores) {
        Supplier<Backlog> backlog = () -> stores.lanes().backlog();
        Gauge.builder("moot.outbox.waiting", () -> backlog.get().waiting())
                .description("posts that wait to be said")
                .register(registry);
        Gauge.builder("moot.outbox.aside", () -> backlog.get().aside())
                .description("posts that a platform refused for good")
                .register(registry);
        Gauge.builder("moot.deadlines.late", () -> stores.deadlines().late())
                .description("openings and closings overdue by more than a minute")
                .register(registry);
    }
}
