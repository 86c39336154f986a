package org.moot.matrix.say;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The letters by which the options of a vote are called, from A in the order of the ballot. */
public final class Letters {
    /** Examples give no option the look of a favourite on every ballot. */
    private static final String STARS = "503142";

    private Letters() {}

    public static String of(int option) {
        return option < 26 ? String.valueOf((char) ('A' + option)) : Integer.toString(option + 1);
    }

    /** A ballot to copy and to change: {@code A5 B0 C3}. */
    public static String example(int options) {
        return IntStream.range(0, options)
                .mapToObj(option -> of(option) + STARS.charAt(option % STARS.length()))
                .collect(Collectors.joining(" "));
    }
}
