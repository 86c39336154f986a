package org.moot.proposal;

import java.util.Arrays;
import java.util.List;
import org.moot.conversation.Text;

/**
 * What changed between two texts, in two lines: the words that stood there, and the words that stand there now, with a little
 * of what is around them.
 *
 * @param was empty when words were only added at an end
 * @param is empty when words were only taken away at an end
 */
public record Difference(String was, String is) {
    private static final int AROUND = 3;
    private static final int LONGEST = 160;
    private static final String MORE = "…";

    public static Difference between(String old, String now) {
        List<String> before = words(old);
        List<String> after = words(now);
        int same = sameFront(before, after);
        int tail = sameBack(before, after, same);
        return new Difference(around(before, same, tail), around(after, same, tail));
    }

    public boolean isNothing() {
        return was.equals(is);
    }

    /** The two lines. */
    public Text lines() {
        return Text.lines(List.of(Text.of("proposal.was", was), Text.of("proposal.is-now", is)));
    }

    private static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split("\\s+"));
    }

    private static int sameFront(List<String> before, List<String> after) {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameBack(List<String> before, List<String> after, int front) {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) - front
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static String around(List<String> words, int front, int tail) {
        int from = Math.max(0, front - AROUND);
        int to = Math.min(words.size(), words.size() - tail + AROUND);
        String middle = String.join(" ", words.subList(from, to));
        String cut = middle.length() > LONGEST ? middle.substring(0, LONGEST).stripTrailing() + MORE : middle;
        return (from > 0 ? MORE + " " : "") + cut + (to < words.size() && cut.equals(middle) ? " " + MORE : "");
    }
}
