package org.moot.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;
import org.moot.time.Pace;

/** Sets the hours of a call: its reminders, its end, the counts after it, and when what was noticed is forgotten. */
final class Timetable {
    static final String REMIND = "call remind";
    static final String OVER = "call over";
    static final String COUNT = "call count";
    static final String TIDY = "call tidy";
    static final String OPEN_ROOM = "call open-room";
    static final String BOARDS = "call boards";

    private static final Duration AFTER_THE_END = Duration.ofMinutes(10);
    /** How long it can be said that one was there, and what rooms noticed is kept. */
    static final Duration RAW = Duration.ofDays(7);

    private static final Duration SPANS = Duration.ofDays(30);

    private final Deadlines deadlines;

    Timetable(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** When a call is shown anew, in this order. */
    enum Wave {
        DAY(Duration.ofDays(1)),
        HOUR(Duration.ofHours(1)),
        TEN_MINUTES(Duration.ofMinutes(10)),
        BEGIN(Duration.ZERO);

        private final Duration before;

        Wave(Duration before) {
            this.before = before;
        }

        static Wave numbered(long number) {
            return values()[(int) Math.clamp(number, 0, values().length - 1L)];
        }

        Instant of(Call call) {
            return call.starts().minus(before);
        }
    }

    /** Sets the hours that are to come, or moves them; those that have passed are not made up for. */
    void planned(Call call, Pace pace, Instant now) {
        for (Wave wave : Wave.values()) {
            Instant due = wave == Wave.DAY ? awake(call, wave.of(call), pace) : wave.of(call);
            if (due.isAfter(now)) {
                set(REMIND, call.number(), wave.ordinal(), due);
            } else {
                deadlines.clear(name(REMIND, call.number(), wave.ordinal()));
            }
        }
        deadlines.set(Deadline.of(call.ends().plus(AFTER_THE_END), OVER, Given.NUMBER, call.number()));
    }

    /** Halls read of the day before by day, and in time. */
    private static Instant awake(Call call, Instant due, Pace pace) {
        Instant awake = pace.awake(due);
        return awake.isBefore(Wave.HOUR.of(call)) ? awake : due;
    }

    void off(Call call) {
        Arrays.stream(Wave.values()).forEach(it -> deadlines.clear(name(REMIND, call.number(), it.ordinal())));
        deadlines.clear(OVER + "/" + call.number());
    }

    /** The report of a room comes late and is written more than once: it is asked for until it stays the same. */
    void count(Call call, int wave, Instant due) {
        set(COUNT, call.number(), wave, due);
    }

    /** @param kept how long it is kept who came */
    void tidying(Call call, Duration kept) {
        tidy(call, 0, call.ends().plus(RAW));
        tidy(call, 1, call.ends().plus(SPANS));
        tidy(call, 2, call.ends().plus(kept));
    }

    private void tidy(Call call, int wave, Instant due) {
        set(TIDY, call.number(), wave, due);
    }

    void openRoom(SeriesId series, Instant due) {
        deadlines.set(Deadline.of(due, OPEN_ROOM, "call", series.value()));
    }

    void boards(SeriesId series, Instant due) {
        deadlines.set(Deadline.of(due, BOARDS, "call", series.value()));
    }

    private void set(String command, long number, int wave, Instant due) {
        var arguments = Map.of(Given.NUMBER, Long.toString(number), Given.WAVE, Integer.toString(wave));
        deadlines.set(new Deadline(name(command, number, wave), due, command, arguments));
    }

    private static String name(String command, long number, int wave) {
        return command + "/" + number + "/" + wave;
    }
}
