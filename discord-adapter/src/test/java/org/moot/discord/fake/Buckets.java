package org.moot.discord.fake;

import java.util.HashMap;
import java.util.Map;

/**
 * How much Discord takes at once: so many requests of one kind in some seconds at one channel, and fifty in a second of all
 * kinds together. Answers to interactions are not counted among the fifty.
 */
final class Buckets {
    private static final String ALL = "all";

    private final Map<String, Bucket> buckets = new HashMap<>();
    private int refused;

    /**
     * What is said of a request.
     *
     * @param left how many more of its kind are taken before the bucket is full
     * @param resets in how many seconds the bucket is empty again
     * @param seconds how long it has to wait; zero where it is taken
     */
    record Told(String bucket, int limit, int left, double resets, double seconds) {}

    /** Filled from its first request on, and emptied a while later. */
    private static final class Bucket {
        private final int most;
        private final long nanos;
        private long since;
        private int taken;

        Bucket(int most, double seconds) {
            this.most = most;
            this.nanos = (long) (seconds * 1e9);
            this.since = System.nanoTime() - nanos;
        }

        boolean hasRoom() {
            if (resets() <= 0) {
                since = System.nanoTime();
                taken = 0;
            }
            return taken < most;
        }

        double resets() {
            return (nanos - (System.nanoTime() - since)) / 1e9;
        }
    }

    synchronized Told take(String method, String path) {
        boolean isAnswer = path.startsWith("/interactions/") || path.startsWith("/webhooks/");
        String name = isAnswer ? path.replaceAll("/callback$|/messages/.*$", "") : atPlace(method, path);
        Bucket here = buckets.computeIfAbsent(name, key -> new Bucket(5, 5));
        Bucket all = buckets.computeIfAbsent(ALL, key -> new Bucket(50, 1));
        double wait = here.hasRoom() ? 0 : here.resets();
        if (!isAnswer && !all.hasRoom()) {
            wait = Math.max(wait, all.resets());
        }
        if (wait > 0) {
            refused++;
        } else {
            here.taken++;
            all.taken += isAnswer ? 0 : 1;
        }
        return new Told(Integer.toHexString(name.hashCode()), here.most, here.most - here.taken, here.resets(), wait);
    }

    /** Those at one channel, whichever of its messages they are about. */
    private static String atPlace(String method, String path) {
        return method + " " + path.replaceAll("(/messages|/threads)/\\d+", "$1/{id}");
    }

    synchronized int refused() {
        return refused;
    }
}
