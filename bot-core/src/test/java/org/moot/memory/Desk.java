package org.moot.memory;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.moot.command.Transaction;

/** One lock around all that is remembered, and the way back: what a failed transaction changed is undone step by step. */
final class Desk implements Transaction {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private int depth;
    private boolean doomed;
    private volatile boolean reachable = true;

    /** Work inside other work joins it; when it fails, all of it fails, even where the exception was caught. */
    @Override
    public <T> T in(Supplier<T> work) {
        requireReachable();
        lock.lock();
        depth++;
        boolean fine = false;
        try {
            T result = work.get();
            if (depth == 1 && doomed) {
                throw new IllegalStateException("a part of this work failed, so that nothing of it was recorded");
            }
            fine = true;
            return result;
        } finally {
            doomed |= !fine;
            depth--;
            if (depth == 0) {
                end();
            }
            lock.unlock();
        }
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** Work that never joins other work, as a delivery or the ballot box does it. */
    <T> T alone(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("this is a transaction of its own, and another one is open here");
        }
        return in(work);
    }

    /** Looks something up, in the current transaction or outside of one. */
    <T> T reading(Supplier<T> look) {
        requireReachable();
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    /** Changes something, and says how it is undone. */
    void writing(Runnable change, Runnable back) {
        requireReachable();
        if (!lock.isHeldByCurrentThread() || depth == 0) {
            throw new IllegalStateException("this is written, and no transaction is open: use Transaction.in");
        }
        undo.push(back);
        change.run();
    }

    /** Waits until a transaction has left something to do, at most so long. */
    void await(BooleanSupplier somethingToDo, Duration most) {
        lock.lock();
        try {
            long left = most.toNanos();
            while (left > 0 && !somethingToDo.getAsBoolean()) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    void reachable(boolean now) {
        reachable = now;
    }

    void requireReachable() {
        if (!reachable) {
            throw new Unavailable(new IllegalStateException("the test unplugged it"));
        }
    }

    private void end() {
        if (doomed) {
            undo.forEach(Runnable::run);
        }
        undo.clear();
        doomed = false;
        changed.signalAll();
    }
}
