package org.moot.matrix;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moot.command.Transaction;
import org.moot.command.Wordless;
import org.moot.conversation.Arrivals.Gap;
import org.moot.conversation.Arrivals.Waiting;
import org.moot.conversation.Platform.Away;
import org.moot.conversation.Platform.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off what was kept: each room in its order, the rooms beside each other. What is under way when the program ends is
 * done again after the next start.
 */
final class Works implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Works.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(2);
    private static final int MOST_OF_A_ROOM = 20;
    private static final int MOST_TRIES = 5;
    private static final int MOST_AGAIN = 100;

    private final Known known;
    private final BooleanSupplier isThere;
    private final Worker worker;
    private final Consumer<Gap> filling;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Object lock = new Object();
    private final AtomicBoolean keys = new AtomicBoolean();
    private boolean more;
    private volatile boolean closed;
    private @Nullable Thread looking;

    /** Does what there is to do. */
    interface Worker {

        /** For how long it is put off where it cannot be done yet; empty when it is done. */
        Optional<Duration> take(Waiting waiting);

        /** Whether what was put off could be done now, before its time. */
        boolean again(Waiting waiting);
    }

    /** @param filling fills a gap */
    Works(Known known, BooleanSupplier isThere, Worker worker, Consumer<Gap> filling) {
        this.known = known;
        this.isThere = isThere;
        this.worker = worker;
        this.filling = filling;
    }

    void start() {
        looking = Thread.ofPlatform().name("matrix-works").daemon().start(this::look);
    }

    /** There may be something to do. */
    void wake() {
        synchronized (lock) {
            more = true;
            lock.notifyAll();
        }
    }

    /** What could not be read may be readable now. */
    void keysCame() {
        keys.set(true);
        wake();
    }

    private void look() {
        while (!closed) {
            try {
                if (isThere.getAsBoolean()) {
                    hand();
                }
                rest(BETWEEN_LOOKS);
            } catch (Transaction.Unavailable | Transaction.Uncertain e) {
                LOG.warn("what was heard on Matrix cannot be looked at, because the database cannot be reached");
                rest(AFTER_A_FAULT);
            } catch (RuntimeException e) {
                LOG.error("what was heard on Matrix cannot be looked at", Wordless.of(e));
                rest(AFTER_A_FAULT);
            }
        }
    }

    /** What a room is busy with is done in part, and not yet marked so where it was just asked for. */
    private void hand() {
        Set<String> busyBefore = Set.copyOf(busy);
        List<Gap> gaps = known.arrivals(arrivals -> arrivals.gaps(Address.PLATFORM));
        gaps.forEach(gap -> apart("gap " + gap.lane(), () -> filling.accept(gap)));
        List<Waiting> due = known.arrivals(arrivals -> arrivals.due(Address.PLATFORM, MOST_OF_A_ROOM));
        Map<String, List<Waiting>> lanes = due.stream().collect(Collectors.groupingBy(Waiting::lane));
        lanes.keySet().removeAll(busyBefore);
        lanes.forEach((lane, waiting) -> apart(lane, () -> waiting.forEach(this::untilDone)));
        if (keys.getAndSet(false)) {
            handAgain();
        }
    }

    private void handAgain() {
        List<Waiting> putOff = known.arrivals(arrivals -> arrivals.putOff(Address.PLATFORM, MOST_AGAIN));
        putOff.stream().collect(Collectors.groupingBy(Waiting::lane)).forEach((lane, waiting) -> {
            if (!apart(lane, () -> waiting.forEach(this::again))) {
                keys.set(true); // once more when the room is no longer busy
            }
        });
    }

    private void again(Waiting waiting) {
        if (!closed && worker.again(waiting)) {
            done(waiting);
        }
    }

    /** Whatever a room is busy with ends before the next begins; false when it is busy. */
    private boolean apart(String lane, Runnable what) {
        if (closed || !busy.add(lane)) {
            return false;
        }
        threads.submit(() -> {
            try {
                what.run();
            } catch (RuntimeException e) {
                LOG.warn("something heard on Matrix could not be worked off and is tried again", Wordless.of(e));
                pause(AFTER_A_FAULT);
            } finally {
                busy.remove(lane);
                wake();
            }
        });
        return true;
    }

    /** What fails for a reason that passes is tried again before what follows; a fault of ours holds nothing up for long. */
    private void untilDone(Waiting waiting) {
        for (int faults = 0; !closed; ) {
            try {
                Optional<Duration> later = worked(waiting);
                known.arrivals(arrivals -> {
                    later.ifPresentOrElse(
                            wait -> arrivals.later(Address.PLATFORM, waiting.id(), wait),
                            () -> arrivals.done(Address.PLATFORM, waiting.id()));
                    return true;
                });
                return;
            } catch (Away e) {
                pause(e.retryAfter().orElse(AFTER_A_FAULT));
            } catch (Transaction.Unavailable | Transaction.Uncertain e) {
                pause(AFTER_A_FAULT);
            } catch (Refused e) {
                LOG.warn("something heard on Matrix could not be answered: {}", e.getMessage());
                done(waiting);
                return;
            } catch (RuntimeException e) {
                LOG.error("something heard on Matrix broke", Wordless.of(e));
                if (++faults >= MOST_TRIES) {
                    done(waiting);
                    return;
                }
                pause(AFTER_A_FAULT);
            }
        }
    }

    private Optional<Duration> worked(Waiting waiting) {
        try {
            return worker.take(waiting);
        } catch (RuntimeException e) {
            throw Trouble.of(e, waiting.lane());
        }
    }

    private void done(Waiting waiting) {
        known.arrivals(arrivals -> {
            arrivals.done(Address.PLATFORM, waiting.id());
            return true;
        });
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }

    private void rest(Duration most) {
        synchronized (lock) {
            try {
                if (!more && !closed) {
                    lock.wait(most.toMillis());
                }
                more = false;
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        wake();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
            Thread running = looking;
            if (running != null) {
                running.join(Duration.ofSeconds(2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
