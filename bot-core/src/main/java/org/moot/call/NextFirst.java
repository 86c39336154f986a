package org.moot.call;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The order in which calls are looked for: the one that is next before the others, those without a time to come last. */
final class NextFirst {
    private NextFirst() {}

    static List<Series> of(List<Series> series, Instant now) {
        record Dated(Series series, Instant next) {}
        return series.stream()
                .map(it -> new Dated(it, it.next(now).map(Occurrence::starts).orElse(Instant.MAX)))
                .sorted(Comparator.comparing(Dated::next)
                        .thenComparing(it -> it.series().id().value()))
                .map(Dated::series)
                .toList();
    }
}
