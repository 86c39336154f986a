package org.moot.app.run;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done over and over on a thread of its own; a fault is logged once and tried again a little later. */
public final class Round implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

    private final String name;
    private final BooleanSupplier work;
    private final Pause pause;
    private final Thread thread;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private volatile boolean pausing;
    private boolean faulty;

    /** What is waited for when there is nothing to do. */
    public interface Pause {
        void await() throws InterruptedException;
    }

    /**
     * @param work does a little, and says whether more waits
     * @param pause waits until there may be more
     */
    public Round(String name, BooleanSupplier work, Pause pause) {
        this.name = name;
        this.work = work;
        this.pause = pause;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public static Round every(Duration wait, String name, Runnable work) {
        return new Round(
                name,
                () -> {
                    work.run();
                    return false;
                },
                () -> Thread.sleep(wait));
    }

    public Round started() {
        thread.start();
        return this;
    }

    private void run() {
        while (running.get()) {
            try {
                boolean more = work.getAsBoolean();
                recovered();
                if (!more) {
                    pause();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                fault(e);
            }
        }
    }

    private void pause() throws InterruptedException {
        pausing = true;
        try {
            if (running.get()) {
                pause.await();
            }
        } finally {
            pausing = false;
        }
    }

    private void recovered() {
        if (faulty) {
            LOG.info("{} goes on", name);
            faulty = false;
        }
    }

    private void fault(RuntimeException e) {
        if (!faulty && running.get()) {
            LOG.warn("{} had to pause and is tried again every second", name, e);
        }
        faulty = true;
        try {
            Thread.sleep(AFTER_A_FAULT);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What runs is the last; a pause ends at once. */
    public void finish() {
        running.set(false);
        if (pausing) {
            thread.interrupt();
        }
    }

    /** Lets what runs finish; gives up after the time a stop may take. */
    public void stop(Duration most) {
        finish();
        try {
            thread.join(most);
            thread.interrupt();
            thread.join(most.dividedBy(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop(Duration.ofSeconds(2));
    }
}
