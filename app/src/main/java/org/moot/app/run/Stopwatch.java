package org.moot.app.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import org.moot.command.Dispatcher;
import org.moot.command.Reply.Outcome;
import org.moot.command.Watch.By;

/** How many commands were taken, what became of them, and how long they took; what may be a ballot is not among them. */
final class Stopwatch implements MeterBinder {
    private static final Duration[] STEPS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(10)
    };

    private final Dispatcher dispatcher;

    Stopwatch(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** All of them are there from the start, so that an alert never waits for the first that breaks. */
    @Override
    public void bindTo(MeterRegistry registry) {
        for (By whom : By.values()) {
            for (Outcome outcome : Outcome.values()) {
                timer(registry, whom, outcome);
            }
        }
        dispatcher.watchedBy(
                (whom, outcome, took) -> timer(registry, whom, outcome).record(took));
    }

    /** The same one for the same words. */
    private static Timer timer(MeterRegistry registry, By whom, Outcome outcome) {
        return Timer.builder("moot.commands")
                .description("commands, by who waits for them and what became of them")
                .tag("by", word(whom))
                .tag("outcome", word(outcome))
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
