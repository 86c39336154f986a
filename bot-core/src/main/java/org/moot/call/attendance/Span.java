package org.moot.call.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, its end not included. */
public record Span(Instant from, Instant until) {
    private static final Comparator<Span> BY_TIME =
            Comparator.comparing(Span::from).thenComparing(Span::until);

    boolean isEmpty() {
        return !from.isBefore(until);
    }

    boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    Span within(Instant least, Instant most) {
        return new Span(clamp(from, least, most), clamp(until, least, most));
    }

    private static Instant clamp(Instant moment, Instant least, Instant most) {
        if (moment.isBefore(least)) {
            return least;
        }
        return moment.isAfter(most) ? most : moment;
    }

    /** All of them as few as possible: time counts once. Gaps that are no longer than the bridge are filled. */
    static List<Span> union(List<Span> spans, Duration bridge) {
        var joined = new ArrayList<Span>();
        spans.stream().filter(it -> !it.isEmpty()).sorted(BY_TIME).forEach(span -> {
            if (!joined.isEmpty()
                    && !span.from().isAfter(joined.getLast().until().plus(bridge))) {
                Span last = joined.removeLast();
                boolean longer = span.until().isAfter(last.until());
                joined.add(new Span(last.from(), longer ? span.until() : last.until()));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }

    static long seconds(List<Span> spans) {
        return spans.stream()
                .map(span -> Duration.between(span.from(), span.until()))
                .reduce(Duration.ZERO, Duration::plus)
                .toSeconds();
    }
}
