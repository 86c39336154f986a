package org.moot.app.doctor;

/**
 * One line of what was found.
 *
 * @param about a word or two
 * @param words how it is, and what to do where it is not well; never a secret
 */
record Finding(Level level, String about, String words) {

    /** In the order of how bad it is; the exit code is the worst one's place. */
    enum Level {
        OK,
        WARN,
        BAD
    }

    static Finding ok(String about, String words) {
        return new Finding(Level.OK, about, words);
    }

    static Finding warn(String about, String words) {
        return new Finding(Level.WARN, about, words);
    }

    static Finding bad(String about, String words) {
        return new Finding(Level.BAD, about, words);
    }

    String line() {
        return "%-4s  %-11s  %s".formatted(level, about, words);
    }
}
