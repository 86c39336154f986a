package org.moot.app.run;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.moot.app.health.Pulse;
import org.moot.app.health.Pulse.Vitals;
import org.moot.discord.Discord;
import org.moot.matrix.Matrix;
import org.moot.notice.Delivery;
import org.moot.notice.Relayed;
import org.moot.zoom.Doorbell;

/** What is measured while the service runs: amounts, never persons, words or scores; not a number while nobody knows. */
final class Numbers {
    private final MeterRegistry registry;
    private final Pulse pulse;

    private Numbers(MeterRegistry registry, Pulse pulse) {
        this.registry = registry;
        this.pulse = pulse;
    }

    static void bind(MeterRegistry registry, Pulse pulse) {
        var numbers = new Numbers(registry, pulse);
        numbers.gauge(
                "moot.outbox.waiting",
                "posts that wait to be said",
                it -> it.backlog().waiting());
        numbers.gauge(
                "moot.outbox.aside",
                "posts that a platform refused for good",
                it -> it.backlog().aside());
        numbers.gauge("moot.deadlines.late", "openings and closings overdue by more than a minute", Vitals::late);
    }

    /** How much of what people say was said again in other halls, and how much was too much. */
    static void relay(MeterRegistry registry, Delivery delivery) {
        counter(registry, delivery, "moot.mirror.said", "messages said again in other halls", it -> it.said());
        counter(registry, delivery, "moot.mirror.joined", "of those, joined to the one before", it -> it.joined());
        counter(registry, delivery, "moot.mirror.dropped", "messages that were too many", it -> it.dropped());
    }

    private static void counter(
            MeterRegistry registry, Delivery delivery, String name, String meaning, ToDoubleFunction<Relayed> number) {
        FunctionCounter.builder(name, delivery, it -> number.applyAsDouble(it.relayed()))
                .description(meaning)
                .register(registry);
    }

    /** Whether the connection to Discord stands, where Moot is there at all. */
    static void discord(MeterRegistry registry, Discord discord) {
        Gauge.builder("moot.discord.there", discord, it -> it.isThere() ? 1 : 0)
                .description("1 while the connection to Discord stands")
                .register(registry);
    }

    /** Whether the connection to the homeserver stands, where Moot is on Matrix at all. */
    static void matrix(MeterRegistry registry, Matrix matrix) {
        Gauge.builder("moot.matrix.there", matrix, it -> it.isThere() ? 1 : 0)
                .description("1 while the connection to the homeserver stands")
                .register(registry);
    }

    /** What came to the door of Zoom and was not Zoom, or was told once more after it was answered. */
    static void webhooks(MeterRegistry registry, Doorbell doorbell) {
        FunctionCounter.builder("moot.webhooks.refused", doorbell, Doorbell::refused)
                .description("webhooks that were forged, altered, stale or replayed")
                .register(registry);
    }

    private void gauge(String name, String meaning, ToDoubleFunction<Vitals> number) {
        Gauge.builder(name, pulse, it -> it.look().map(number::applyAsDouble).orElse(Double.NaN))
                .description(meaning)
                .register(registry);
    }
}
