package org.moot.matrix;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moot.command.Wordless;
import org.moot.conversation.Platform.Away;
import org.moot.matrix.Matrix.Standing;
import org.moot.matrix.gateway.Gateway;
import org.moot.matrix.gateway.HomeserverRefused;
import org.moot.matrix.gateway.Sink;
import org.moot.time.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to the homeserver. Two programs with one store of keys would spoil it, so it is held by a lease: where
 * several run, one is there, and another takes it when that one ends.
 */
final class Connection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final MatrixSettings settings;
    private final Leases leases;
    private final Homeserver home;
    private final Object lock = new Object();
    private volatile Optional<Gateway> gateway = Optional.empty();
    private volatile Optional<Standing> over = Optional.empty();
    private volatile boolean elsewhere;
    private volatile boolean ready;
    private volatile boolean closed;
    private @Nullable Thread keeper;

    Connection(MatrixSettings settings, Leases leases) {
        this.settings = settings;
        this.leases = leases;
        this.home = new Homeserver(settings.wire().homeserver(), () -> gateway.map(Gateway::token));
    }

    void start(Sink sink) {
        keeper = Thread.ofPlatform().name("matrix").daemon().start(() -> keep(sink));
    }

    /** @throws Away while Moot is not there */
    Gateway gateway() {
        return gateway.orElseThrow(() -> new Away("Matrix is not connected", Optional.of(BETWEEN_LOOKS)));
    }

    /** @throws Away while Moot is not there */
    Homeserver home() {
        gateway();
        return home;
    }

    /** Moot's own id. */
    String user() {
        return gateway().user();
    }

    Standing standing() {
        if (over.isPresent()) {
            return over.get();
        }
        return gateway.map(it -> Standing.valueOf(it.standing()))
                .orElse(elsewhere ? Standing.ELSEWHERE : Standing.COMING);
    }

    /** Whether there is a session, also while the homeserver cannot be reached. */
    boolean isThere() {
        return gateway.isPresent();
    }

    /** Whether all is done that a beginning needs. */
    boolean isReady() {
        return ready;
    }

    boolean isOver() {
        return closed || over.isPresent();
    }

    private void keep(Sink sink) {
        Duration wait = BETWEEN_LOOKS;
        while (!isOver()) {
            Optional<Leases.Lease> lease = leases.take(
                    "matrix " + settings.wire().user() + " " + settings.wire().homeserver());
            elsewhere = lease.isEmpty();
            if (lease.isPresent()) {
                wait = whileHeld(lease.get(), sink) ? BETWEEN_LOOKS : longer(wait);
            }
            rest(wait);
        }
    }

    private static Duration longer(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
    }

    /** False when it did not come so far as to listen. */
    private boolean whileHeld(Leases.Lease lease, Sink sink) {
        boolean listened = false;
        try (lease) {
            begin(sink);
            listened = true;
            while (!isOver() && lease.isHeld()) {
                if (standing() == Standing.LOGGED_OUT || standing() == Standing.LOCKED) {
                    LOG.error(
                            "the homeserver no longer takes Moot's session; docs/matrix-live.md says how to begin a new one");
                    over = Optional.of(standing());
                }
                rest(BETWEEN_LOOKS);
            }
        } catch (HomeserverRefused e) {
            refused(e);
        } catch (RuntimeException e) {
            LOG.warn("Matrix cannot be reached and is tried again", Wordless.of(e));
        } finally {
            end();
        }
        return listened;
    }

    private void begin(Sink sink) {
        Gateway open = opened(sink);
        var signing = new Signing(settings);
        if (!signing.isFine(open)) {
            end();
            signing.recover();
            open = opened(sink);
        }
        ready = true;
        LOG.info("Moot is on Matrix as {}", open.user());
    }

    private Gateway opened(Sink sink) {
        Gateway open = Gateway.open(settings.wire());
        gateway = Optional.of(open);
        open.start(sink);
        return open;
    }

    private void refused(HomeserverRefused e) {
        if (e.status() == 401 || e.status() == 403) {
            LOG.error(
                    "the homeserver does not take the user, the password or the token; Moot is not on Matrix until they are set right and it is started again");
            over = Optional.of(Standing.LOGIN_REFUSED);
        } else {
            LOG.warn("the homeserver refuses a session and is tried again: {}", e.status());
        }
    }

    /** The connection first, then the lease. */
    private void end() {
        Optional<Gateway> ending = gateway;
        gateway = Optional.empty();
        ready = false;
        try {
            ending.ifPresent(Gateway::close);
        } catch (RuntimeException e) {
            LOG.info("the connection to Matrix ended roughly");
        }
    }

    private void rest(Duration wait) {
        synchronized (lock) {
            if (!isOver()) {
                try {
                    lock.wait(wait.toMillis());
                } catch (InterruptedException e) {
                    closed = true;
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        synchronized (lock) {
            lock.notifyAll();
        }
        Thread running = keeper;
        if (running == null) {
            return;
        }
        try {
            if (!running.join(Duration.ofSeconds(5))) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
