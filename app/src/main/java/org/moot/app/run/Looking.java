package org.moot.app.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.moot.Core;
import org.moot.Stores;
import org.moot.app.health.Pulse.Arrived;
import org.moot.app.health.Pulse.Recorded;
import org.moot.app.health.Pulse.Vitals;
import org.moot.audit.Checkpoint;
import org.moot.command.Transaction;

/** Asks the database how the service is. */
final class Looking implements Supplier<Vitals> {
    private final Stores stores;
    private final Set<String> platforms;
    private final String record;
    private final InstantSource clock;

    /** @param clock the database's, of which both kinds of waiting are measured */
    Looking(Stores stores, Core core, InstantSource clock) {
        this.stores = stores;
        this.platforms = core.delivery().platforms();
        this.record = core.origin().record();
        this.clock = clock;
    }

    @Override
    public Vitals get() {
        Instant now = clock.instant();
        return new Vitals(stores.lanes().backlog(), stores.deadlines().late(), arrived(now), recorded(now));
    }

    private Arrived arrived(Instant now) {
        Transaction transaction = stores.transaction();
        return transaction.in(() -> new Arrived(
                platforms.stream().mapToLong(stores.arrivals()::waiting).sum(),
                platforms.stream()
                        .map(stores.arrivals()::dueSince)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .map(since -> age(since, now))
                        .orElse(Duration.ZERO)));
    }

    private Recorded recorded(Instant now) {
        Optional<Checkpoint> last = stores.checkpoints().latest(record);
        long signed = last.map(Checkpoint::size).orElse(0L);
        return new Recorded(Math.max(0, stores.audit().size() - signed), last.map(it -> age(it.at(), now)));
    }

    private static Duration age(Instant since, Instant now) {
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }
}
