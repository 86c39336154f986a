package org.moot.console;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as they are typed: {@code 3d}, {@code 5h}, {@code 1d12h}, {@code 30m}, {@code 1s}. */
final class Lengths {
    private static final Pattern PART = Pattern.compile("\\G(\\d{1,5})([wdhms])");

    private Lengths() {}

    static Optional<Duration> read(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        Matcher part = PART.matcher(word);
        Duration sum = Duration.ZERO;
        int end = 0;
        while (part.find()) {
            sum = sum.plus(length(Long.parseLong(part.group(1)), part.group(2).charAt(0)));
            end = part.end();
        }
        return end == word.length() && sum.isPositive() ? Optional.of(sum) : Optional.empty();
    }

    private static Duration length(long number, char unit) {
        return switch (unit) {
            case 'w' -> Duration.ofDays(7 * number);
            case 'd' -> Duration.ofDays(number);
            case 'h' -> Duration.ofHours(number);
            case 'm' -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
        };
    }
}
