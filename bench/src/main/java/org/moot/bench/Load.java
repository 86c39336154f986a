package org.moot.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Callers who do one of several things at a time. Each is timed from when it was due, not from when a caller was free
 * for it, so that waiting in line counts.
 */
final class Load {
    private final int callers;
    private final List<Deed> deeds;
    private final Map<Deed, Latencies> taken = new LinkedHashMap<>();
    private final Latencies all = new Latencies("all");

    Load(int callers, List<Deed> deeds) {
        this.callers = callers;
        this.deeds = deeds;
        deeds.forEach(deed -> taken.put(deed, new Latencies(deed.what())));
    }

    /** So many in a second, whether or not the earlier ones are done. */
    Load steady(int perSecond, Duration span) {
        long interval = Duration.ofSeconds(1).toNanos() / perSecond;
        long begin = System.nanoTime();
        var next = new AtomicLong();
        return run(() -> begin + interval * next.getAndIncrement(), begin + span.toNanos());
    }

    /** The next as soon as the last is done. */
    Load flatOut(Duration span) {
        return run(System::nanoTime, System.nanoTime() + span.toNanos());
    }

    private Load run(LongSupplier due, long end) {
        long begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(callers)) {
            for (int caller = 0; caller < callers; caller++) {
                var random = new SplittableRandom(caller);
                pool.execute(() -> call(random, due, end));
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println(Latencies.HEADER);
        taken.values().forEach(it -> System.out.println(it.line()));
        System.out.println(all.line());
        System.out.printf("%.0f commands a second%n%n", all.size() / seconds);
        return this;
    }

    private void call(SplittableRandom random, LongSupplier due, long end) {
        for (long at = due.getAsLong(); at < end; at = due.getAsLong()) {
            for (long wait = at - System.nanoTime(); wait > 0; wait = at - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            Deed deed = deeds.get(random.nextInt(deeds.size()));
            boolean done = deed.isDone(random);
            long took = System.nanoTime() - at;
            taken.computeIfAbsent(deed, unheardOf -> new Latencies(unheardOf.what()))
                    .add(took, done);
            all.add(took, done);
        }
    }
}
