package org.moot.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * Nothing closes in the quiet hours, nor in the hour of a clock change: a closing time inside either moves to the next
 * end of the quiet hours, never earlier.
 */
public record Pace(ZoneId zone, LocalTime quietFrom, LocalTime quietUntil) {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** The closing time that is meant: the same, or the next morning that is not in the hour of a clock change itself. */
    public Instant closing(Instant wanted) {
        Instant closes = wanted;
        while (isQuiet(closes) || isInClockChange(closes)) {
            closes = nextMorning(closes);
        }
        return closes;
    }

    public boolean isQuiet(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        if (quietFrom.equals(quietUntil)) {
            return false;
        }
        boolean overMidnight = quietFrom.isAfter(quietUntil);
        boolean afterStart = !time.isBefore(quietFrom);
        boolean beforeEnd = time.isBefore(quietUntil);
        return overMidnight ? afterStart || beforeEnd : afterStart && beforeEnd;
    }

    /** The next moment at or after this one that is not quiet. */
    public Instant awake(Instant moment) {
        return isQuiet(moment) ? nextMorning(moment) : moment;
    }

    private Instant nextMorning(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime morning = local.toLocalDate().atTime(quietUntil).atZone(zone);
        return morning.toInstant().isAfter(moment)
                ? morning.toInstant()
                : local.toLocalDate()
                        .plusDays(1)
                        .atTime(quietUntil)
                        .atZone(zone)
                        .toInstant();
    }

    /** Within an hour of a clock change: what it repeats, from its first moment on, and what stands beside what it skips. */
    private boolean isInClockChange(Instant moment) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(moment.minus(AN_HOUR));
        return change != null && !change.getInstant().isAfter(moment.plus(AN_HOUR));
    }
}
