package org.moot.app.run;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.moot.notice.Delivery;
import org.moot.notice.Lanes;

/**
 * Delivers on threads of their own: for each platform what Moot says, and what is mirrored to it, so that no platform waits for
 * another one that is slow.
 */
final class Delivering {
    private static final Duration LONGEST_LULL = Duration.ofSeconds(2);

    private final Lanes lanes;

    private Delivering(Lanes lanes) {
        this.lanes = lanes;
    }

    /** @param together platforms that are seen side by side, so that the order among them counts */
    static List<Round> started(Delivery delivery, Lanes lanes, Set<String> together) {
        var delivering = new Delivering(lanes);
        Stream<Round> apart = delivery.platforms().stream()
                .filter(platform -> !together.contains(platform))
                .map(platform -> delivering.round("delivery " + platform, () -> delivery.governance(Set.of(platform))));
        Stream<Round> mirrors = delivery.platforms().stream()
                .map(platform -> delivering.round("mirror " + platform, () -> delivery.mirrored(platform)));
        Round here = delivering.round("delivery", () -> delivery.governance(together));
        return Stream.of(Stream.of(here), apart, mirrors)
                .flatMap(it -> it)
                .map(Round::started)
                .toList();
    }

    private Round round(String name, IntSupplier delivering) {
        return new Round(name, () -> delivering.getAsInt() > 0, () -> lanes.await(LONGEST_LULL));
    }
}
