package org.moot.call;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Asking;
import org.moot.command.Parameter.Shape;
import org.moot.command.Parameters;
import org.moot.command.Unreadable;

/** What commands about calls are told: days, times, lengths and zones. */
final class Given {
    static final String NUMBER = "number";
    static final String WAVE = "wave";

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})");
    private static final Pattern LENGTH = Pattern.compile("(?:([0-9]{1,2})h)?(?:([0-9]{1,3})m?)?");
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    static final Parameter<String> TITLE = Parameters.line("title", Series.LONGEST_TITLE, "Open policy call");
    static final Parameter<DayOfWeek> WEEKDAY =
            new Parameter<>("day", Shape.CHOICE, true, 20, new Weekday(), "tuesday");
    static final Parameter<LocalTime> AT =
            new Parameter<>("at", Shape.WORD, true, 10, (typed, asking) -> time(typed), "19:30");
    static final Parameter<LocalDate> ON = day("on");
    static final Parameter<Duration> LENGTH_OF =
            new Parameter<>("length", Shape.WORD, false, 10, (typed, asking) -> length(typed), "90m");
    static final Parameter<ZoneId> ZONE =
            new Parameter<>("zone", Shape.WORD, false, 60, (typed, asking) -> zone(typed), "Europe/London");
    static final Parameter<String> OPEN =
            Parameters.choice("open", Door.words(), Door.EVERYBODY.word()).optional();
    static final Parameter<Long> CALL_NUMBER = Parameters.number(NUMBER, "12");
    static final Parameter<Long> WAVE_NUMBER = Parameters.number(WAVE, "1").optional();

    private Given() {}

    /** A date, as {@code 2026-11-10}. */
    static Parameter<LocalDate> day(String name) {
        return new Parameter<>(name, Shape.WORD, true, 10, new Day(), "2026-11-10");
    }

    /** One date or several. */
    static Parameter<List<LocalDate>> days(String name) {
        return new Parameter<>(name, Shape.LINE, true, 1200, new Days(), "2026-12-22, 2026-12-29");
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Unreadable("call.no-such-day");
        }
    }

    private static LocalTime time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new Unreadable("call.no-such-time");
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        if (hour > 23 || minute > 59) {
            throw new Unreadable("call.no-such-time");
        }
        return LocalTime.of(hour, minute);
    }

    private static Duration length(String typed) {
        Matcher matcher = LENGTH.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || typed.isBlank()) {
            throw new Unreadable("call.no-such-length");
        }
        Duration length = Duration.ofHours(number(matcher.group(1))).plusMinutes(number(matcher.group(2)));
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new Unreadable("call.no-such-length");
        }
        return length;
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Only zones with a name keep wall time over a change of the clocks. */
    private static ZoneId zone(String typed) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(known -> known.equalsIgnoreCase(typed.strip()))
                .findFirst()
                .map(ZoneId::of)
                .orElseThrow(() -> new Unreadable("people.no-such-zone"));
    }

    private static final class Day implements Parameter.Reading<LocalDate> {
        @Override
        public LocalDate read(String typed, Asking asking) {
            return date(typed);
        }

        @Override
        public boolean mayBe(String word) {
            return word.matches(DATE);
        }
    }

    private static final class Days implements Parameter.Reading<List<LocalDate>> {
        @Override
        public List<LocalDate> read(String typed, Asking asking) {
            return Arrays.stream(typed.strip().split("[\\s,]+"))
                    .map(Given::date)
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Override
        public boolean mayBe(String word) {
            return word.matches(DATE + ",?");
        }
    }

    /** A day of the week, also by its first letters. */
    private static final class Weekday implements Parameter.Reading<DayOfWeek> {
        private static final int LEAST = 2;

        private static String word(DayOfWeek day) {
            return day.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public DayOfWeek read(String typed, Asking asking) {
            String begun = typed.strip().toLowerCase(Locale.ROOT);
            List<DayOfWeek> found = Arrays.stream(DayOfWeek.values())
                    .filter(day -> begun.length() >= LEAST && word(day).startsWith(begun))
                    .toList();
            if (found.size() != 1) {
                throw new Unreadable(
                        "command.not-one-of",
                        String.join(
                                ", ",
                                Arrays.stream(DayOfWeek.values())
                                        .map(Weekday::word)
                                        .toList()));
            }
            return found.getFirst();
        }

        @Override
        public List<String> suggest(String begun, Asking asking) {
            return Arrays.stream(DayOfWeek.values())
                    .map(Weekday::word)
                    .filter(word -> word.startsWith(begun.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }
}
