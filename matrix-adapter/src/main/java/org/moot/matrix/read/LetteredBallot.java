package org.moot.matrix.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.command.Unreadable;

/** A ballot that calls its options by letters; one that is left out is blank. */
final class LetteredBallot {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]*");
    private static final Pattern WORD = Pattern.compile("[^\\s,;]+");
    private static final Pattern PAIR = Pattern.compile(
            "(?<label>\\p{L})\\s*(?:[=:\\-\u2013\u2192]\\s*)?+(?<score>BLANK(?!\\p{L})|[^\\s,;\\p{L}]+)");
    private static final Pattern ALONE = Pattern.compile("(?<label>\\p{L})(?![\\p{L}\\p{M}])");

    private final String typed;
    private final int options;
    private final List<String> scores;

    LetteredBallot(String typed, int options) {
        this.typed = typed;
        this.options = options;
        this.scores = ChatBallot.blanks(options);
    }

    List<String> scores() {
        var given = new boolean[options];
        int at = begin(0);
        while (at < typed.length()) {
            Matcher pair = PAIR.matcher(typed).region(at, typed.length());
            if (!pair.lookingAt()) {
                throw unread(at);
            }
            int option = option(pair.group("label"));
            if (given[option]) {
                throw new Unreadable("vote.ballot-twice", pair.group("label"));
            }
            given[option] = true;
            scores.set(option, score(pair.group("score")));
            at = begin(pair.end());
        }
        return List.copyOf(scores);
    }

    private int begin(int from) {
        Matcher between = BETWEEN.matcher(typed).region(from, typed.length());
        return between.lookingAt() ? between.end() : from;
    }

    private int option(String label) {
        int option = label.charAt(0) - 'A';
        if (label.length() != 1 || option < 0 || option > 'Z' - 'A') {
            throw new Unreadable("matrix.ballot-foreign-letter", label, "U+%04X".formatted(label.codePointAt(0)));
        }
        if (option >= options) {
            throw new Unreadable("vote.ballot-unknown", label, options);
        }
        return option;
    }

    private static String score(String typed) {
        if (typed.equals("BLANK") || typed.equals("_")) {
            return "_";
        }
        if (!typed.matches("[0-5]")) {
            throw new Unreadable("vote.ballot-score", ChatBallot.shown(typed));
        }
        return typed;
    }

    /** A letter without a score, or words that say nothing about an option. */
    private Unreadable unread(int at) {
        Matcher alone = ALONE.matcher(typed).region(at, typed.length());
        if (alone.lookingAt()) {
            int option = option(alone.group("label"));
            return new Unreadable("vote.ballot-no-score", Character.toString('A' + option));
        }
        Matcher word = WORD.matcher(typed).region(at, typed.length());
        return new Unreadable("matrix.ballot-unread", ChatBallot.shown(word.lookingAt() ? word.group() : ""));
    }
}
