package org.moot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.moot.time.Presence.Away;

/**
 * What is open closes later when the service or a hall's platform was away for more than 30 minutes in its last 24 hours: by
 * the time that was lost, at least 2 hours after recovery, and at most 72 hours later in all. Look before closing, so that it
 * also holds after a restart.
 */
public final class Outages {
    private static final Duration LOOKED_AT = Duration.ofHours(24);
    private static final Duration FORGIVEN = Duration.ofMinutes(30);
    private static final Duration AFTER_RECOVERY = Duration.ofHours(2);
    private static final Duration MOST = Duration.ofHours(72);

    private final Presence presence;

    public Outages(Presence presence) {
        this.presence = presence;
    }

    /**
     * When something closes that is still open. What has not come back yet counts as coming back now, so look again then.
     *
     * @param platforms those of the halls where it is open
     * @return never earlier than {@code open.due()}; the same again for the same outages
     */
    public Instant closing(Open open, Collection<String> platforms, Pace pace, Instant now) {
        var away = new ArrayList<>(presence.away(Presence.SERVICE, open.lookedAtFrom(), now));
        platforms.stream()
                .distinct()
                .forEach(platform -> away.addAll(presence.away(platform, open.lookedAtFrom(), now)));
        return closing(open, away, pace);
    }

    /** The rule alone. Time counts once, however many platforms were away in it. */
    static Instant closing(Open open, List<Away> away, Pace pace) {
        List<Away> stretches = joined(away, open.lookedAtFrom());
        Instant closes = open.due();
        while (true) {
            Instant before = closes;
            List<Away> within = stretches.stream()
                    .filter(stretch -> stretch.from().isBefore(before))
                    .toList();
            Instant later = later(open, within, pace);
            if (!later.isAfter(closes)) {
                return closes;
            }
            closes = later;
        }
    }

    private static Instant later(Open open, List<Away> away, Pace pace) {
        Duration lost = away.stream()
                .map(stretch -> Duration.between(stretch.from(), stretch.until()))
                .reduce(Duration.ZERO, Duration::plus);
        if (lost.compareTo(FORGIVEN) <= 0) {
            return open.due();
        }
        Instant moved = open.due().plus(lost);
        Instant recovered = away.getLast().until().plus(AFTER_RECOVERY);
        Instant latest = open.due().plus(MOST);
        Instant wanted = moved.isAfter(recovered) ? moved : recovered;
        return pace.closing(wanted.isAfter(latest) ? latest : wanted);
    }

    /** Stretches that touch become one; what was before a time is left out. */
    private static List<Away> joined(List<Away> away, Instant from) {
        var joined = new ArrayList<Away>();
        away.stream()
                .filter(stretch -> stretch.until().isAfter(from))
                .map(stretch -> new Away(stretch.from().isBefore(from) ? from : stretch.from(), stretch.until()))
                .sorted(Comparator.comparing(Away::from))
                .forEach(stretch -> {
                    if (!joined.isEmpty()
                            && !stretch.from().isAfter(joined.getLast().until())) {
                        Away last = joined.removeLast();
                        boolean longer = stretch.until().isAfter(last.until());
                        joined.add(new Away(last.from(), longer ? stretch.until() : last.until()));
                    } else {
                        joined.add(stretch);
                    }
                });
        return joined;
    }

    /**
     * Something open.
     *
     * @param since when it opened, or was extended for another reason than an outage
     * @param due when it closes without any outage
     */
    public record Open(Instant since, Instant due) {
        Instant lookedAtFrom() {
            Instant from = due.minus(LOOKED_AT);
            return from.isBefore(since) ? since : from;
        }
    }
}
