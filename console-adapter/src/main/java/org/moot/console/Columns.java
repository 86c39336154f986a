package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Fits words into the columns of a terminal, where a character takes none, one or two. */
public final class Columns {
    /** Does not break a line; shown as a blank. */
    static final char HOLDING_BLANK = '\u00a0';

    private Columns() {}

    public static int of(String words) {
        return words.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    public static String left(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - of(words)));
    }

    public static String right(String words, int columns) {
        return " ".repeat(Math.max(0, columns - of(words))) + words;
    }

    /** The words, or as much of them as fits before an ellipsis. */
    static String cut(String words, int columns) {
        return of(words) <= columns
                ? words
                : words.substring(0, fitting(words, columns - 1)).strip() + "…";
    }

    /**
     * The lines that words take; their own line breaks stay, and so do the blanks they begin with.
     *
     * @param hang how many blanks every line but the first begins with
     */
    static List<String> wrap(String words, int columns, int hang) {
        var lines = new ArrayList<String>();
        for (String paragraph : words.split("\n", -1)) {
            wrapParagraph(lines.isEmpty() ? paragraph : " ".repeat(hang) + paragraph, columns, hang, lines);
        }
        return lines;
    }

    private static void wrapParagraph(String paragraph, int columns, int hang, List<String> lines) {
        String rest = paragraph;
        while (of(rest) > columns) {
            int end = breakAt(rest, columns);
            lines.add(shown(rest.substring(0, end)));
            rest = " ".repeat(Math.min(hang, columns / 2)) + rest.substring(end).stripLeading();
        }
        lines.add(shown(rest));
    }

    /** Behind the last blank that fits, or in the middle of a word that is longer than a line. */
    private static int breakAt(String words, int columns) {
        int fits = fitting(words, columns);
        int indent = words.length() - words.stripLeading().length();
        int blank = words.lastIndexOf(' ', fits);
        return blank > indent ? blank : Math.max(fits, indent + 1);
    }

    /** How many chars fit, never splitting what is seen as one character. */
    private static int fitting(String words, int columns) {
        int at = 0;
        int used = 0;
        while (at < words.length()) {
            int next = at + Math.max(1, WCWidth.charCountForGraphemeCluster(words, at));
            used += of(words.substring(at, next));
            if (used > columns) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static String shown(String line) {
        return line.replace(HOLDING_BLANK, ' ').stripTrailing();
    }
}
