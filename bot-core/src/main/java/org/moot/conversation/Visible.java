package org.moot.conversation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Shows what people typed as it is: nothing unseen, nothing that turns round what stands beside it or steers what shows it. */
public final class Visible {
    /** Says left-to-right, right-to-left, or turns either round. */
    private static final Pattern TURNING = Pattern.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    /** Takes no room and shows nothing. The joiners of emoji and of many scripts are none of these. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]|[\\x{E0000}-\\x{E007F}]");

    private static final Pattern SEPARATORS = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Visible() {}

    /** Lines end with LF; what turns is written out, and control characters are the pictures of themselves. */
    public static String of(String typed) {
        return isPlain(typed) ? typed : shown(typed);
    }

    /** Whether there is nothing in it but letters, figures, signs and lines of ASCII, so that nothing can be unseen or turn. */
    public static boolean isPlain(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            char one = typed.charAt(at);
            if (one != '\n' && (one < ' ' || one > '~')) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String typed) {
        String lines = SEPARATORS.matcher(typed).replaceAll("\n").replace("\t", "    ");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        String straight = TURNING.matcher(seen)
                .replaceAll(mark ->
                        String.format(Locale.ROOT, "[U+%04X]", mark.group().codePointAt(0)));
        return straight.codePoints()
                .map(Visible::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int shown(int point) {
        if (point == '\n' || !Character.isISOControl(point)) {
            return Character.getType(point) == Character.SURROGATE ? '\ufffd' : point;
        }
        if (point == 0x7f) {
            return PICTURE_OF_DELETE;
        }
        return point < 0x20 ? PICTURES + point : '\ufffd';
    }
}
