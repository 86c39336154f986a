package org.moot.storage.notice;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.moot.storage.server.DatabaseAddress;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes whoever waits for something to deliver: in this program at once, in others within a moment, by NOTIFY on a
 * connection of its own. Never by NOTIFY in the transaction that stages, because PostgreSQL lets only one of those commit
 * at a time. A ring that gets lost costs a wait, never a parcel: who waits looks by itself soon after.
 */
@Component
final class Bell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String CHANNEL = "moot_outbox";
    private static final int LISTEN_MILLIS = 200;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DatabaseAddress address;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rang = lock.newCondition();
    /** How often it rang, and how many of those the current thread has noticed. */
    private long rings;

    private final ThreadLocal<Long> noticed = ThreadLocal.withInitial(() -> 0L);
    private final AtomicBoolean toTell = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean open = true;

    Bell(DatabaseAddress address) {
        this.address = address;
        thread = Thread.ofPlatform().daemon().name("outbox-bell").start(this::listen);
    }

    /** Rings once the current transaction has committed, or at once where there is none. */
    void ringAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring();
            return;
        }
        boolean asked =
                TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Ringing.class::isInstance);
        if (!asked) {
            TransactionSynchronizationManager.registerSynchronization(new Ringing());
        }
    }

    /** Everybody who waits hears every ring, also one since they last waited. */
    void await(Duration most) {
        lock.lock();
        try {
            long left = most.toNanos();
            while (left > 0 && rings == noticed.get()) {
                left = rang.awaitNanos(left);
            }
            noticed.set(rings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void ring() {
        toTell.set(true);
        ringHere();
    }

    private void ringHere() {
        lock.lock();
        try {
            rings++;
            rang.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        while (open) {
            try (Connection connection = DriverManager.getConnection(address.url(), address.properties())) {
                listen(connection);
            } catch (SQLException e) {
                LOG.debug("the bell is silent: {}", e.getSQLState());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection wire = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            ringHere();
            while (open) {
                for (PGNotification notification : wire.getNotifications(LISTEN_MILLIS)) {
                    if (notification.getPID() != wire.getBackendPID()) {
                        ringHere();
                    }
                }
                if (toTell.getAndSet(false)) {
                    statement.execute("notify " + CHANNEL);
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join(Duration.ofMillis(2L * LISTEN_MILLIS));
        thread.interrupt();
    }

    private final class Ringing implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            ring();
        }
    }
}
