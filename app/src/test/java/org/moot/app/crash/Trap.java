package org.moot.app.crash;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.moot.app.crash.Brink.Means;

/** Ends the program when the point is reached that it was set to. */
public final class Trap {
    /** As the shell says of a process that was killed by signal 9. */
    public static final int KILLED = 137;

    private static final ThreadLocal<String> DOING = ThreadLocal.withInitial(() -> "");

    private final Brink brink;
    private final AtomicInteger times = new AtomicInteger();

    public Trap(Brink brink) {
        this.brink = brink;
    }

    /** Does something on behalf of a command, a person's or the clock's. */
    public static <T> T doing(String command, Supplier<T> work) {
        String before = DOING.get();
        DOING.set(command);
        try {
            return work.get();
        } finally {
            DOING.set(before);
        }
    }

    public void reach(String where) {
        boolean here = where.equals(brink.where()) && DOING.get().equals(brink.doing());
        if (here && times.incrementAndGet() == brink.time()) {
            fall();
        }
    }

    private void fall() {
        System.out.println("at " + brink.name());
        System.out.flush();
        if (brink.means() == Means.HALT) {
            Runtime.getRuntime().halt(KILLED);
        }
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
