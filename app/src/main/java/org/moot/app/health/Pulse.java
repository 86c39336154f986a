package org.moot.app.health;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.moot.notice.Lanes.Backlog;

/**
 * How the service is, as its database says: looked at once for all who ask within a second, because a database that is gone
 * lets everybody wait for a while.
 */
public final class Pulse {
    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Supplier<Vitals> looking;
    private Optional<Vitals> seen = Optional.empty();
    private long at = System.nanoTime() - FRESH_NANOS;

    /** @param late how many openings and closings are overdue by more than a minute */
    public record Vitals(Backlog backlog, int late, Arrived arrived, Recorded recorded) {}

    /**
     * What platforms told and was not done yet.
     *
     * @param oldest how long the first of it is due
     */
    public record Arrived(long waiting, Duration oldest) {}

    /**
     * How the record stands.
     *
     * @param unsigned its entries that no checkpoint covers yet
     * @param checkpointAge of the last checkpoint; empty before the first
     */
    public record Recorded(long unsigned, Optional<Duration> checkpointAge) {}

    public Pulse(Supplier<Vitals> looking) {
        this.looking = looking;
    }

    /** Empty while the database cannot be reached. */
    public synchronized Optional<Vitals> look() {
        if (System.nanoTime() - at >= FRESH_NANOS) {
            seen = again();
            at = System.nanoTime();
        }
        return seen;
    }

    private Optional<Vitals> again() {
        try {
            return Optional.of(looking.get());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
