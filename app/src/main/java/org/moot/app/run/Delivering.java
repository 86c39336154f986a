package org.moot.app.run;

import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.moot.notice.Delivery;
import org.moot.notice.Lanes;

/** Delivers on threads of their own: what Moot says, and for each platform what is mirrored to it, which may be slow. */
final class Delivering {
    private static final Duration LONGEST_LULL = Duration.ofSeconds(2);

    private final Lanes lanes;

    private Delivering(Lanes lanes) {
        this.lanes = lanes;
    }

    static List<Round> started(Delivery delivery, Lanes lanes) {
        var delivering = new Delivering(lanes);
        Stream<Round> mirrors = delivery.platforms().stream()
                .map(platform -> delivering.round("mirror " + platform, () -> delivery.mirrored(platform)));
        return Stream.concat(Stream.of(delivering.round("delivery", delivery::governance)), mirrors)
                .map(Round::started)
                .toList();
    }

    private Round round(String name, IntSupplier delivering) {
        return new Round(name, () -> delivering.getAsInt() > 0, () -> lanes.await(LONGEST_LULL));
    }
}
