package org.moot.zoom;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One bucket of tokens for each rate label: says how long a call has to wait so that no second gets too many. */
final class Buckets {
    private static final long A_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanos;
    private final Map<Label, Long> next = new EnumMap<>(Label.class);

    /** @param nanos a time that only moves on, such as {@code System::nanoTime} */
    Buckets(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes the next place in line, and says how far away it is. A second's worth can be taken at once. */
    synchronized Duration take(Label label) {
        long now = nanos.getAsLong();
        long each = A_SECOND / label.ours();
        long earliest = now - A_SECOND + each;
        long mine = Math.max(earliest, next.getOrDefault(label, earliest));
        next.put(label, mine + each);
        return Duration.ofNanos(Math.max(0, mine - now));
    }
}
