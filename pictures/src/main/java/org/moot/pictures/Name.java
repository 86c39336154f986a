package org.moot.pictures;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name as a person typed it, on one line and unable to turn round what stands beside it. */
final class Name {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u0085\\u2028\\u2029]+");

    /** Marks of direction, what takes no room, and tags; the joiners of emoji and of many scripts are none of these. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\x{E0000}-\\x{E007F}]");

    /** Far more than an option is called by, and little enough that a table of pairs stays small. */
    private static final int LONGEST = 300;

    private static final char LEFT_TO_RIGHT = '\u200e';

    private Name() {}

    static String harmless(String typed) {
        String seen = UNSEEN.matcher(typed).replaceAll("");
        String line = BLANKS.matcher(seen).replaceAll(" ").strip();
        String sound = line.codePoints()
                .limit(LONGEST)
                .map(point -> isCharacter(point) ? point : '\ufffd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String whole = line.codePointCount(0, line.length()) > LONGEST ? sound + "…" : sound;
        return isRightToLeft(whole) ? whole + LEFT_TO_RIGHT : whole;
    }

    /** No half of a pair, and nothing that XML cannot hold. */
    private static boolean isCharacter(int point) {
        return Character.getType(point) != Character.SURROGATE && (point & 0xfffe) != 0xfffe;
    }

    /** For a line that goes from left to right, whatever name it begins with. */
    static String leftToRight(String line) {
        return isRightToLeft(line) ? LEFT_TO_RIGHT + line : line;
    }

    /** Numbers that follow such a name would otherwise be drawn before it. */
    private static boolean isRightToLeft(String line) {
        return line.codePoints().anyMatch(point -> switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }
}
