package org.moot.matrix.say;

import java.util.regex.Pattern;
import org.moot.conversation.Visible;

/**
 * Makes words that people typed unable to steer a client: nothing in them calls anybody, leads anywhere or turns round what
 * stands beside it. What clients would make a link of by themselves is broken by a character that is not seen.
 */
final class Harmless {
    /** Joins words and is not seen (U+2060). What people typed has none left, so a reader takes each of them out again. */
    static final String SEAM = "\u2060";

    /** More marks on one letter than any script needs. */
    private static final Pattern PILES = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final Pattern LINKING = Pattern.compile("(?<=:)(?=//)"
            + "|(?<=@)(?=[\\p{L}\\p{N}_])"
            + "|(?<=[#!+$])(?=[^\\s:]{1,100}+:)"
            + "|(?<=[\\p{L}\\p{N}]\\.)(?=\\p{L}{2})(?!(?:txt|json|csv|png)\\b)"
            + "|(?<=(?i:mailto|matrix|magnet):)(?=\\S)");

    private Harmless() {}

    static String words(String typed) {
        return LINKING.matcher(visible(typed)).replaceAll(SEAM);
    }

    /** On one line, for names, titles and labels. */
    static String line(String typed) {
        return words(typed).replaceAll("\\s+", " ").strip();
    }

    /** As it is to be typed: nothing is put into it, and where it is shown nothing becomes a link. */
    static String visible(String typed) {
        return Visible.isPlain(typed)
                ? typed
                : Marks.without(PILES.matcher(Visible.of(typed)).replaceAll("$1"));
    }
}
