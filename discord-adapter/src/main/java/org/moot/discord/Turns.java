package org.moot.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** One thing after the other for each person, and nothing twice: Discord delivers in any order, and after a lost connection again. */
final class Turns {
    private static final int LANES = 64;
    private static final int REMEMBERED = 20_000;

    private final ReentrantLock[] lanes = new ReentrantLock[LANES];
    private final Map<Long, Boolean> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    Turns() {
        for (int lane = 0; lane < LANES; lane++) {
            lanes[lane] = new ReentrantLock(true);
        }
    }

    /** False when the interaction was taken before. */
    boolean isFirst(long interaction) {
        synchronized (seen) {
            return seen.putIfAbsent(interaction, true) == null;
        }
    }

    void inTurn(long user, Runnable work) {
        ReentrantLock lane = lanes[Math.floorMod(Long.hashCode(user >> 22), LANES)];
        lane.lock();
        try {
            work.run();
        } finally {
            lane.unlock();
        }
    }
}
