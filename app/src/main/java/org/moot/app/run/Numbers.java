package org.moot.app.run;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.moot.app.health.Pulse;
import org.moot.app.health.Pulse.Vitals;
import org.moot.notice.Delivery;
import org.moot.notice.Relayed;
import org.moot.time.Leases;
import org.moot.zoom.Doorbell;

/**
 * What is measured while the service runs: amounts, never persons, assemblies, words or scores; not a number while nobody
 * knows. What each of them means to whoever runs it stands in docs/monitoring.md.
 */
final class Numbers implements MeterBinder {
    private final Pulse pulse;
    private final Delivery delivery;
    private final Leases leases;
    private final Optional<Doorbell> doorbell;
    private final InstantSource clock;

    /** @param clock the real one: a demo's moved time does not hurry a platform */
    Numbers(Pulse pulse, Delivery delivery, Leases leases, Optional<Doorbell> doorbell, InstantSource clock) {
        this.pulse = pulse;
        this.delivery = delivery;
        this.leases = leases;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("moot.database.there", pulse, it -> it.look().isPresent() ? 1 : 0)
                .description("1 while the database answers")
                .register(registry);
        Gauge.builder("moot.leases.held", leases, Leases::held)
                .description("connections that may exist only once and are held by this program")
                .register(registry);
        outbox(registry);
        gauge(registry, "moot.deadlines.late", "openings and closings overdue by more than a minute", Vitals::late);
        arrived(registry);
        recorded(registry);
        relay(registry);
        FunctionCounter.builder(
                        "moot.webhooks.refused",
                        doorbell,
                        it -> it.map(Doorbell::refused).orElse(0L))
                .description("webhooks that were forged, altered, stale or replayed")
                .register(registry);
    }

    private void outbox(MeterRegistry registry) {
        gauge(
                registry,
                "moot.outbox.waiting",
                "posts that wait to be said",
                it -> it.backlog().waiting());
        gauge(
                registry,
                "moot.outbox.aside",
                "posts that a platform refused for good",
                it -> it.backlog().aside());
        seconds(
                registry,
                "moot.outbox.oldest",
                "how long the oldest post waits that is not mirrored",
                it -> it.backlog().oldest().map(since -> Duration.between(since, clock.instant())));
    }

    private void arrived(MeterRegistry registry) {
        gauge(
                registry,
                "moot.inbox.waiting",
                "what platforms told and was not done yet",
                it -> it.arrived().waiting());
        seconds(
                registry,
                "moot.inbox.oldest",
                "how long the oldest of it is due",
                it -> Optional.of(it.arrived().oldest()));
    }

    private void recorded(MeterRegistry registry) {
        gauge(
                registry,
                "moot.record.unsigned",
                "entries of the record that no checkpoint covers yet",
                it -> it.recorded().unsigned());
        seconds(
                registry,
                "moot.record.checkpoint.age",
                "how old the last checkpoint is",
                it -> it.recorded().checkpointAge());
    }

    /** How much of what people say was said again in other halls, and how much was too much. */
    private void relay(MeterRegistry registry) {
        counter(registry, "moot.mirror.said", "messages said again in other halls", it -> it.said());
        counter(registry, "moot.mirror.joined", "of those, joined to the one before", it -> it.joined());
        counter(registry, "moot.mirror.dropped", "messages that were too many", it -> it.dropped());
    }

    private void counter(MeterRegistry registry, String name, String meaning, ToDoubleFunction<Relayed> number) {
        FunctionCounter.builder(name, delivery, it -> number.applyAsDouble(it.relayed()))
                .description(meaning)
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String meaning, ToDoubleFunction<Vitals> number) {
        Gauge.builder(name, pulse, it -> it.look().map(number::applyAsDouble).orElse(Double.NaN))
                .description(meaning)
                .register(registry);
    }

    /** Nothing that waits is no time at all. */
    private void seconds(MeterRegistry registry, String name, String meaning, Age age) {
        Gauge.builder(
                        name,
                        pulse,
                        it -> it.look().map(vitals -> seconds(age.of(vitals))).orElse(Double.NaN))
                .description(meaning)
                .baseUnit("seconds")
                .register(registry);
    }

    private static double seconds(Optional<Duration> age) {
        return age.map(it -> Math.max(0, it.toMillis() / 1000.0)).orElse(0.0);
    }

    private interface Age {
        Optional<Duration> of(Vitals vitals);
    }
}
