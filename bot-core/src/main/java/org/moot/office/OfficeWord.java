package org.moot.office;

import java.util.Locale;
import org.moot.conversation.Refusal;

/** The written form of an office's name: one lower-case word with dashes, so that typed text never becomes an office. */
final class OfficeWord {
    static final int LONGEST = 30;

    private OfficeWord() {}

    static boolean is(String word) {
        return word.length() <= LONGEST && word.matches("[a-z]+(-[a-z]+)*");
    }

    /** A space may stand for the dash. */
    static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    }

    /** @throws Refusal {@code office.no-such-word} for anything that cannot be one */
    static String read(String typed) {
        String word = plain(typed);
        Refusal.unless(is(word), "office.no-such-word", typed.strip());
        return word;
    }
}
