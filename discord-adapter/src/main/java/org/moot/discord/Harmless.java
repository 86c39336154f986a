package org.moot.discord;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words that people typed unable to steer Discord or to turn round what stands beside them. */
final class Harmless {
    /** Says left-to-right, right-to-left, or turns either round. */
    private static final Pattern TURNING = Pattern.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    /** Takes no room and shows nothing. The joiners of emoji and of many scripts are none of these. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]|[\\x{E0000}-\\x{E007F}]");

    /** More marks on one letter than any script needs. */
    private static final Pattern PILES = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final Pattern SEPARATORS = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final Pattern STEERING = Pattern.compile("[\\\\*_~`|<>@#\\[\\]()]|:(?=//)");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*[0-9]{1,9})\\.(?=\\s|$)");
    private static final Pattern LISTED = Pattern.compile("(?m)^(\\s*)([-+])");
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Harmless() {}

    /** For places where Discord reads its marks: each of them is shown as it was typed. */
    static String marked(String typed) {
        String escaped = STEERING.matcher(visible(typed)).replaceAll("\\\\$0");
        String numbered = NUMBERED.matcher(escaped).replaceAll("$1\\\\.");
        return LISTED.matcher(numbered).replaceAll("$1\\\\$2");
    }

    /** For labels, titles and names, where nothing is a mark: one line. */
    static String plain(String typed) {
        return visible(typed).replaceAll("\\s+", " ").strip();
    }

    private static String visible(String typed) {
        String lines = SEPARATORS.matcher(typed).replaceAll("\n").replace("\t", "    ");
        String seen = PILES.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll("$1");
        String straight = TURNING.matcher(seen)
                .replaceAll(mark ->
                        String.format(Locale.ROOT, "[U+%04X]", mark.group().codePointAt(0)));
        return straight.codePoints()
                .map(Harmless::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int visible(int point) {
        if (point == '\n' || !Character.isISOControl(point)) {
            return Character.getType(point) == Character.SURROGATE ? '\ufffd' : point;
        }
        if (point == 0x7f) {
            return PICTURE_OF_DELETE;
        }
        return point < 0x20 ? PICTURES + point : '\ufffd';
    }
}
