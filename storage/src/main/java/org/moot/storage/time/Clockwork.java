package org.moot.storage.time;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.moot.storage.rows.Moment;
import org.moot.time.Deadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Hands every deadline that is due to whoever performs it, and strikes it once that is done. Several programs may run on
 * one database: db-scheduler lets one of them at each; what is done twice all the same must be harmless.
 */
@Component
public final class Clockwork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration SWEEP_EVERY = Duration.ofMinutes(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int HEARTBEATS_MISSED = 4;
    private static final int MOST_IN_A_SWEEP = 1000;
    private static final int THREADS = 4;

    private final DeadlineBook book;
    private final Task<Void> ringing;
    private final SchedulerClient waking;
    private final Scheduler scheduler;
    private final ReentrantReadWriteLock moving = new ReentrantReadWriteLock(true);
    private volatile Optional<Predicate<Deadline>> performer = Optional.empty();

    Clockwork(DeadlineBook book, DatabaseClock clock, DataSource dataSource, Tidying tidying, Programs programs) {
        this.book = book;
        ringing = Tasks.custom("deadline", Void.class)
                .onFailure(Clockwork::tryLater)
                .execute((instance, context) -> ring(Ring.read(instance.getId())));
        waking = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), ringing)
                .build();
        var sweeping =
                Tasks.recurring("deadline-sweep", FixedDelay.of(SWEEP_EVERY)).execute((instance, context) -> sweep());
        var tidy = Tasks.recurring("tidy", FixedDelay.ofHours(1)).execute((instance, context) -> tidying.tidy());
        scheduler = Scheduler.create(dataSource, ringing)
                .startTasks(sweeping, tidy)
                .schedulerName(new SchedulerName.Fixed(programs.name()))
                .clock(clock::instant)
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 2.0)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    /** Says who performs deadlines: true when it is done, false when it must be tried again. */
    public void handTo(Predicate<Deadline> performer) {
        this.performer = Optional.of(performer);
    }

    /** Looks for deadlines from now on. */
    public void start() {
        scheduler.start();
    }

    /** Finishes what runs, and looks no more; closed again with all other parts, it has nothing left to do. */
    @Override
    public void close() {
        if (!scheduler.getSchedulerState().isShuttingDown()) {
            scheduler.stop();
        }
    }

    /** Wakes at the due time, if the current transaction commits. */
    void wake(Deadline deadline) {
        waking.scheduleIfNotExists(ringing.instance(Ring.of(deadline).written()), Moment.kept(deadline.due()));
    }

    /** Lets nobody else perform anything for the time of the work. */
    void alone(Runnable work) {
        moving.writeLock().lock();
        try {
            work.run();
        } finally {
            moving.writeLock().unlock();
        }
    }

    /** Performs it now; false when it must be tried again. */
    boolean perform(Deadline deadline) {
        boolean done = performer
                .orElseThrow(() -> new IllegalStateException("nobody performs deadlines"))
                .test(deadline);
        if (done) {
            book.strike(deadline);
        }
        return done;
    }

    private CompletionHandler<Void> ring(Ring ring) {
        moving.readLock().lock();
        try {
            Optional<Deadline> deadline = book.find(ring.name(), ring.due());
            if (deadline.isPresent() && deadline.get().due().isAfter(book.now())) {
                return (complete, operations) -> operations.reschedule(complete, ring.due());
            }
            if (deadline.isPresent() && !perform(deadline.get())) {
                throw new IllegalStateException("not done: " + ring.name());
            }
            return (complete, operations) -> operations.remove();
        } finally {
            moving.readLock().unlock();
        }
    }

    private static void tryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = Math.min(complete.getExecution().consecutiveFailures, 10);
        Duration wait = Duration.ofSeconds(2L << failures);
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        operations.reschedule(complete, complete.getTimeDone().plus(bounded));
    }

    /** Wakes again what nothing wakes any more, for instance after a restored backup. */
    void sweep() {
        book.late(SWEEP_EVERY, MOST_IN_A_SWEEP).forEach(deadline -> {
            if (waking.scheduleIfNotExists(ringing.instance(Ring.of(deadline).written()), deadline.due())) {
                LOG.warn("deadline {} had nothing to wake it", deadline.name());
            }
        });
    }

    /** One waking: a deadline's name and the time that was meant, so that a moved one is a waking of its own. */
    private record Ring(String name, Instant due) {

        static Ring of(Deadline deadline) {
            return new Ring(deadline.name(), Moment.kept(deadline.due()));
        }

        static Ring read(String written) {
            int at = written.lastIndexOf('@');
            return new Ring(written.substring(0, at), Instant.parse(written.substring(at + 1)));
        }

        String written() {
            return name + "@" + due;
        }
    }
}
