package org.moot.discord.speech;

import java.util.ArrayList;
import java.util.List;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Run;
import org.moot.conversation.Speech.Style;

/** What is open while a text is read: each style that has begun, and what was read since. */
final class Delimiters {
    private static final int MOST_OPEN = 60;
    private static final int LONGEST = 3;

    private final List<Open> open = new ArrayList<>(List.of(new Open(' ', 0)));

    private static final class Open {
        private final char sign;
        private final List<Run> runs = new ArrayList<>();
        private int count;

        Open(char sign, int count) {
            this.sign = sign;
            this.count = count;
        }

        /** So many of one sign, when nothing was read before them, are no mark around nothing. */
        boolean isClosedBy(char other, int left) {
            return sign == other && !runs.isEmpty() && (left == 1 ? count != 2 : left > 2 || count >= 2);
        }
    }

    void put(Run run) {
        open.getLast().runs.add(run);
    }

    /** Takes a run of one sign, for what it may be: a beginning, an end, or words. */
    void take(char sign, int count, char before, char after) {
        boolean isLetterMark = sign == '*' || sign == '_';
        if (count > LONGEST || (!isLetterMark && count == 1)) {
            put(new Speech.Plain(String.valueOf(sign).repeat(count)));
            return;
        }
        int left = close(sign, count, before, after);
        if (left == 0) {
            return;
        }
        int opening = isLetterMark ? left : Math.min(left, 2);
        if (opens(sign, opening, before, after) && open.size() < MOST_OPEN) {
            put(new Speech.Plain(String.valueOf(sign).repeat(left - opening)));
            open.add(new Open(sign, opening));
        } else {
            put(new Speech.Plain(String.valueOf(sign).repeat(left)));
        }
    }

    private int close(char sign, int count, char before, char after) {
        int left = count;
        while (left > 0 && closes(sign, left, before, after)) {
            int which = closed(sign, left);
            if (which < 0) {
                return left;
            }
            left -= close(which, left);
        }
        return left;
    }

    private int closed(char sign, int left) {
        for (int which = open.size() - 1; which > 0; which--) {
            if (open.get(which).isClosedBy(sign, left)) {
                return which;
            }
        }
        return -1;
    }

    /** What began after it and did not end before it was words. */
    private int close(int which, int left) {
        while (open.size() - 1 > which) {
            asWords(open.removeLast());
        }
        Open ended = open.getLast();
        int used = ended.count >= 2 && left >= 2 ? 2 : 1;
        List<Run> runs = List.copyOf(ended.runs);
        ended.runs.clear();
        ended.count -= used;
        var styled = new Speech.Styled(style(ended.sign, used), runs);
        if (ended.count == 0) {
            open.removeLast();
        }
        put(styled);
        return used;
    }

    private void asWords(Open unclosed) {
        put(new Speech.Plain(String.valueOf(unclosed.sign).repeat(unclosed.count)));
        unclosed.runs.forEach(this::put);
    }

    List<Run> done() {
        while (open.size() > 1) {
            asWords(open.removeLast());
        }
        return open.getFirst().runs;
    }

    private static boolean opens(char sign, int count, char before, char after) {
        if (count == 1) {
            return !Character.isWhitespace(after) && !(sign == '_' && Character.isLetterOrDigit(before));
        }
        return after != '\n' || before != '\n';
    }

    private static boolean closes(char sign, int count, char before, char after) {
        return count > 1 || (!Character.isWhitespace(before) && !(sign == '_' && Character.isLetterOrDigit(after)));
    }

    private static Style style(char sign, int count) {
        return switch (sign) {
            case '*' -> count == 2 ? Style.BOLD : Style.ITALIC;
            case '_' -> count == 2 ? Style.UNDERLINED : Style.ITALIC;
            case '~' -> Style.STRUCK;
            default -> Style.SPOILER;
        };
    }
}
