package org.moot.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moot.time.Presence;

/** The stretches of time in which something was there; what lies between them was away. */
final class PresenceInMemory implements Presence {
    /** Seen about once a minute, so that a shorter silence is none. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final Map<String, List<There>> stretches = new HashMap<>();

    @Override
    public synchronized void seen(String what, Instant now) {
        List<There> there = stretches.computeIfAbsent(what, it -> new ArrayList<>());
        if (there.isEmpty() || now.isAfter(there.getLast().until().plus(SILENCE))) {
            there.add(new There(now, now));
        } else {
            last(what, now);
        }
    }

    /** Everything that was ever seen was there until now, save one. */
    synchronized void allButOne(String away, Instant now) {
        stretches.keySet().stream().filter(what -> !what.equals(away)).forEach(what -> last(what, now));
    }

    /** Everything that was ever seen is there again. */
    synchronized void allSeen(Instant now) {
        List.copyOf(stretches.keySet()).forEach(what -> seen(what, now));
    }

    private void last(String what, Instant now) {
        List<There> there = stretches.getOrDefault(what, new ArrayList<>());
        There last = there.removeLast();
        there.add(now.isAfter(last.until()) ? new There(last.from(), now) : last);
    }

    @Override
    public synchronized List<Away> away(String what, Instant from, Instant until) {
        List<There> there = stretches.getOrDefault(what, List.of());
        var away = new ArrayList<Away>();
        for (int i = 0; i < there.size(); i++) {
            Instant gone = there.get(i).until();
            boolean lasts = i + 1 == there.size();
            Instant back = lasts ? until : there.get(i + 1).from();
            if (back.isAfter(gone.plus(SILENCE))) {
                cut(new Away(gone, back), from, until, away);
            }
        }
        return away;
    }

    private static void cut(Away away, Instant from, Instant until, List<Away> cut) {
        Instant starts = away.from().isBefore(from) ? from : away.from();
        Instant ends = away.until().isAfter(until) ? until : away.until();
        if (ends.isAfter(starts)) {
            cut.add(new Away(starts, ends));
        }
    }

    private record There(Instant from, Instant until) {}
}
