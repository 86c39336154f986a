package org.moot.call;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a call is, as people say it: a day and a time on the clocks of a zone, whatever these clocks do in between.
 *
 * @param first the first day
 * @param weekly whether it comes back every week
 * @param until the last day on which it may be; without it there is no end
 */
public record Rhythm(LocalDate first, LocalTime at, ZoneId zone, boolean weekly, Optional<LocalDate> until) {
    private static final int WEEK = 7;

    /** What the clocks of a zone do at a time of a day. */
    public enum Clocks {
        PLAIN,
        /** They are put forward over it: there is no such time, and it is as much later. */
        SKIP,
        /** They are put back over it: of the two the first is meant. */
        REPEAT
    }

    public DayOfWeek weekday() {
        return first.getDayOfWeek();
    }

    /** Its days from one on, in order. */
    public Stream<LocalDate> days(LocalDate from) {
        if (!weekly) {
            return Stream.of(first).filter(day -> !day.isBefore(from));
        }
        long behind = Math.max(0, Math.ceilDiv(from.toEpochDay() - first.toEpochDay(), WEEK));
        Stream<LocalDate> all = Stream.iterate(first.plusDays(behind * WEEK), day -> day.plusDays(WEEK));
        return until.map(last -> all.takeWhile(day -> !day.isAfter(last))).orElse(all);
    }

    public boolean has(LocalDate day) {
        return days(day).findFirst().filter(day::equals).isPresent();
    }

    public ZonedDateTime on(LocalDate day) {
        return moment(day.atTime(at));
    }

    /** A time on the clocks of its zone; one that was put back over is the first of the two. */
    public ZonedDateTime moment(LocalDateTime local) {
        return ZonedDateTime.ofLocal(local, zone, null);
    }

    public Clocks clocks(LocalDateTime local) {
        return switch (zone.getRules().getValidOffsets(local).size()) {
            case 0 -> Clocks.SKIP;
            case 1 -> Clocks.PLAIN;
            default -> Clocks.REPEAT;
        };
    }

    public Rhythm until(LocalDate last) {
        return new Rhythm(first, at, zone, weekly, Optional.of(last));
    }
}
