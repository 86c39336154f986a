package org.moot.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/** Deadlines by name; they wait for the time machine. */
final class DeadlinesInMemory implements Deadlines {
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Desk desk;
    private final InstantSource clock;
    private final Table<String, Deadline> waiting;

    DeadlinesInMemory(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
        this.waiting = new Table<>(desk);
    }

    @Override
    public void set(Deadline deadline) {
        waiting.put(deadline.name(), deadline);
    }

    @Override
    public void clear(String name) {
        waiting.remove(name);
    }

    @Override
    public int late() {
        Instant limit = clock.instant().minus(LATE);
        return (int) waiting.all(deadline -> deadline.due().isBefore(limit)).count();
    }

    /** The first that is due by a time. */
    Optional<Deadline> next(Instant until) {
        return waiting.all(deadline -> !deadline.due().isAfter(until)).min(Comparator.comparing(Deadline::due));
    }

    /** It was given; it is gone unless the command set it anew. */
    void given(Deadline deadline) {
        desk.run(() ->
                waiting.find(deadline.name()).filter(deadline::equals).ifPresent(it -> waiting.remove(it.name())));
    }
}
