package org.moot.assembly;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moot.people.Languages;

/** What a charter can set, with the default that holds where the party's texts are silent. */
public enum Setting {
    JOINS("anybody", oneOf("anybody", "members")),
    COUNTS("everybody", oneOf("everybody", "members")),
    VOTES("members", oneOf("members", "everybody")),
    /** Whether a position can be taken by a mark that everybody sees, where a platform has such. */
    POSITIONS("quiet", oneOf("quiet", "open")),
    /** Whether what is said in one hall is said again in the others. */
    MIRRORING(Setting.UNASKED, oneOf(Setting.UNASKED, "no", "yes", Setting.WITH_PRIVATE)),
    /** Whether its halls are told daily what the record was signed as. */
    CHECKPOINTS("no", oneOf("no", "yes")),
    DELIBERATION("72h", Setting::length),
    TEXT_AGE("24h", Setting::length),
    AMENDMENT("48h", Setting::length),
    CALL("96h", Setting::length),
    VOTE("7d", Setting::length),
    PEOPLE_VOTE("72h", Setting::length),
    REMOVAL("72h", Setting::length),
    NOMINATIONS("72h", Setting::length),
    ENOUGH_AT_LEAST("3", whole(1, 1000)),
    ENOUGH_PERCENT("10", whole(1, 100)),
    QUIET("22:00-08:00", Setting::quiet),
    ZONE("Europe/London", zone -> ZoneId.of(zone).getId()),
    LANGUAGE("en", tag -> Languages.read(tag).toLanguageTag()),
    LUKEWARM("2.5", Setting::stars),
    TIES("official", oneOf("official", "older")),
    PUBLICATION("by-size", oneOf("by-size", "sums", "outcome")),
    CHALLENGE("72h", Setting::length),
    REVIEW("365d", Setting::length),
    RESCUE("72h", Setting::length),
    TERM("365d", Setting::length),
    /** Who reads, of those who agreed, who came to a call. */
    ATTENDANCE("hosts", oneOf("hosts", "secretary", "nobody")),
    /** Whether calls may be recorded, which everybody is told at the door. */
    RECORDING("no", oneOf("no", "yes")),
    /** After which only how many came stays. */
    ATTENDANCE_KEPT("365d", Setting::length),
    /** Offices that another officer fills: {@code treasurer=general-secretary, nominations=general-secretary}. */
    FILLED_BY("nominations=general-secretary, treasurer=general-secretary", Setting::fillings);

    /** Nobody has answered yet whether words may go from hall to hall, and until then they do not. */
    static final String UNASKED = "unasked";

    /** Also what is said in halls that not everybody can read. */
    static final String WITH_PRIVATE = "with-private";

    private final String byDefault;
    private final Function<String, String> reading;

    Setting(String byDefault, Function<String, String> reading) {
        this.byDefault = byDefault;
        this.reading = reading;
    }

    /** As people type it: {@code people-vote}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String byDefault() {
        return byDefault;
    }

    public static Optional<Setting> called(String word) {
        return Arrays.stream(values())
                .filter(setting -> setting.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The value in its one written form.
     *
     * @throws RuntimeException of some kind when it cannot be read
     */
    public String read(String typed) {
        return reading.apply(typed.strip());
    }

    private static Function<String, String> oneOf(String... words) {
        return typed -> {
            String word = typed.toLowerCase(Locale.ROOT);
            if (!Arrays.asList(words).contains(word)) {
                throw new IllegalArgumentException(String.join(", ", words));
            }
            return word;
        };
    }

    private static Function<String, String> whole(int least, int most) {
        return typed -> {
            int number = Integer.parseInt(typed);
            if (number < least || number > most) {
                throw new IllegalArgumentException(least + " to " + most);
            }
            return Integer.toString(number);
        };
    }

    /** From one hour to three years: {@code 96h} or {@code 4d}. */
    private static String length(String typed) {
        Duration length = Charter.length(typed);
        if (length.compareTo(Duration.ofHours(1)) < 0 || length.compareTo(Duration.ofDays(1100)) > 0) {
            throw new IllegalArgumentException("1h to 1100d");
        }
        char unit = typed.toLowerCase(Locale.ROOT).charAt(typed.length() - 1);
        return (unit == 'd' ? length.toDays() : length.toHours()) + String.valueOf(unit);
    }

    private static String quiet(String typed) {
        String[] ends = typed.split("-", 2);
        return LocalTime.parse(ends[0]) + "-" + LocalTime.parse(ends[1]);
    }

    /** Pairs of an office and the office that fills it; {@code none} for no pairs. */
    private static String fillings(String typed) {
        String pairs = Arrays.stream(typed.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!pairs.matches("none|[a-z-]+=[a-z-]+(, [a-z-]+=[a-z-]+)*")) {
            throw new IllegalArgumentException("office=office, or none");
        }
        return pairs;
    }

    private static String stars(String typed) {
        double line = Double.parseDouble(typed);
        if (!(line >= 0 && line <= 5)) {
            throw new IllegalArgumentException("0 to 5");
        }
        return Double.toString(line);
    }
}
