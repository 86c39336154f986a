package org.moot.bench;

import java.util.Arrays;

/** How long things of one kind took, in nanoseconds, and how many of them were not done. */
final class Latencies {
    static final String HEADER =
            "%-34s %8s %10s %10s %10s %9s".formatted("", "calls", "p50 ms", "p99 ms", "max ms", "not done");

    private final String what;
    private long[] nanos = new long[1024];
    private int size;
    private int notDone;

    Latencies(String what) {
        this.what = what;
    }

    synchronized void add(long took, boolean done) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = took;
        notDone += done ? 0 : 1;
    }

    synchronized int size() {
        return size;
    }

    synchronized String line() {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return "%-34s %,8d %10.1f %10.1f %10.1f %9d"
                .formatted(what, size, millis(sorted, 0.5), millis(sorted, 0.99), millis(sorted, 1), notDone);
    }

    /** The smallest that this share of all does not exceed. */
    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
