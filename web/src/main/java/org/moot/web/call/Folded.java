package org.moot.web.call;

/**
 * Lines of a calendar as they travel: none longer than 75 octets in UTF-8, no character split, the rest on lines that begin
 * with a space (RFC 5545, 3.1). The library's own folds by characters, and asks its log at each.
 */
final class Folded {
    private static final int OCTETS = 75;
    private static final String ON = "\r\n ";

    private Folded() {}

    /** @param calendar lines that end with CR LF */
    static String of(String calendar) {
        var folded = new StringBuilder(calendar.length() + calendar.length() / 16);
        int octets = 0;
        int from = 0;
        for (int at = 0; at < calendar.length(); ) {
            int sign = calendar.codePointAt(at);
            int more = inOctets(sign);
            if (sign == '\r' || sign == '\n') {
                octets = 0;
            } else if (octets + more > OCTETS) {
                folded.append(calendar, from, at).append(ON);
                from = at;
                octets = 1 + more;
            } else {
                octets += more;
            }
            at += Character.charCount(sign);
        }
        return folded.append(calendar, from, calendar.length()).toString();
    }

    private static int inOctets(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }
}
