package org.moot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** When those are reminded who have not answered something open: halfway, and a day before it closes. */
public final class ReminderTimes {
    private static final Duration BEFORE_THE_END = Duration.ofHours(24);
    /** Nobody is reminded of what was only just opened. */
    private static final Duration SETTLING = Duration.ofHours(6);

    private ReminderTimes() {}

    /** In order, outside the quiet hours, and only those that are still to come. */
    public static List<Instant> of(Instant opened, Instant closes, Pace pace, Instant now) {
        Instant halfway = opened.plus(Duration.between(opened, closes).dividedBy(2));
        return Stream.of(halfway, closes.minus(BEFORE_THE_END))
                .map(pace::awake)
                .filter(moment -> !moment.isBefore(opened.plus(SETTLING)))
                .filter(moment -> moment.isBefore(closes) && moment.isAfter(now))
                .sorted()
                .distinct()
                .toList();
    }
}
