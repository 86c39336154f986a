package org.moot.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.command.Unreadable;
import org.moot.count.Ballot;

/**
 * A ballot as people type it: {@code 5 0 3} by the order of the options, {@code _} or {@code -} for a blank, or by number,
 * letter or name: {@code 1=5 3=2}, {@code A=5 B=3}, {@code plant=5}. It is read whole or refused whole.
 */
public final class TypedBallot {
    private static final int LONGEST = 4000;
    private static final Pattern BLANK = Pattern.compile("[_\\-\u2013\u2014]");
    private static final Pattern SCORE = Pattern.compile("[0-5]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern GAP = Pattern.compile("(^|[,;])\\s*[,;]");
    private static final String PAIR = "\\s*([^%1$s]+?)\\s*%1$s\\s*([^\\s,;%1$s]*)(?:[\\s,;]+|$)";
    private static final Pattern EQUALS = Pattern.compile(PAIR.formatted("="));
    private static final Pattern COLON = Pattern.compile(PAIR.formatted(":"));

    private TypedBallot() {}

    /**
     * The scores in the order of the options, 0 to 5, or {@link Ballot#BLANK}.
     *
     * @param options their names as the ballot shows them
     * @throws Unreadable with what is wrong, to be shown to the voter
     */
    public static List<Integer> read(String typed, List<String> options) {
        String line = typed.strip();
        if (line.length() > LONGEST) {
            throw new Unreadable("vote.ballot-too-long", line.length(), LONGEST);
        }
        if (line.isEmpty()) {
            throw new Unreadable("vote.ballot-empty");
        }
        if (line.indexOf('=') >= 0) {
            return named(line, EQUALS, options);
        }
        return line.indexOf(':') >= 0 ? named(line, COLON, options) : inOrder(line, options);
    }

    private static List<Integer> inOrder(String line, List<String> options) {
        if (GAP.matcher(line).find()) {
            throw new Unreadable("vote.ballot-gap");
        }
        List<Integer> scores =
                BETWEEN.splitAsStream(line).map(TypedBallot::score).toList();
        if (scores.size() != options.size()) {
            String key = scores.size() < options.size() ? "vote.ballot-too-few" : "vote.ballot-too-many";
            throw new Unreadable(key, scores.size(), options.size());
        }
        return scores;
    }

    private static List<Integer> named(String line, Pattern pair, List<String> options) {
        var names = new OptionNames(options);
        var scores = new ArrayList<Integer>();
        var given = new boolean[options.size()];
        options.forEach(option -> scores.add(Ballot.BLANK));
        Matcher next = pair.matcher(line);
        int at = 0;
        while (at < line.length()) {
            if (!next.region(at, line.length()).lookingAt()) {
                throw unfinished(line.substring(at));
            }
            int option = names.find(next.group(1));
            if (next.group(2).isEmpty()) {
                throw new Unreadable("vote.ballot-no-score", options.get(option));
            }
            if (given[option]) {
                throw new Unreadable("vote.ballot-twice", options.get(option));
            }
            given[option] = true;
            scores.set(option, score(next.group(2)));
            at = next.end();
        }
        return List.copyOf(scores);
    }

    /** What is left where a name and a score should stand: a name alone, or a score that runs into the next name. */
    private static Unreadable unfinished(String rest) {
        Matcher sign = Pattern.compile("[=:]\\s*([^\\s,;]+)").matcher(rest);
        return sign.find()
                ? new Unreadable("vote.ballot-score", sign.group(1))
                : new Unreadable("vote.ballot-no-score", rest);
    }

    private static int score(String typed) {
        if (BLANK.matcher(typed).matches() || typed.toLowerCase(Locale.ROOT).equals("blank")) {
            return Ballot.BLANK;
        }
        if (!SCORE.matcher(typed).matches()) {
            throw new Unreadable("vote.ballot-score", typed);
        }
        return typed.charAt(0) - '0';
    }
}
