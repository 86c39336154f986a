package org.moot.time;

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

    /** The closing time that is meant: the same, or the next morning. */
    public Instant closing(Instant wanted) {
        return isQuiet(wanted) || isInClockChange(wanted) ? nextMorning(wanted) : wanted;
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

    /** Within the local hour that a clock change repeats or skips, or right beside it. */
    private boolean isInClockChange(Instant moment) {
        Instant hourBefore = moment.minusSeconds(3600);
        ZoneOffsetTransition change = zone.getRules().nextTransition(hourBefore.minusNanos(1));
        return change != null
                && !change.getInstant().isAfter(moment.plusSeconds(3600).minusNanos(1));
    }
}
