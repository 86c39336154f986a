package org.moot.matrix.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.command.Unreadable;

/**
 * A ballot as people type it into a chat: {@code A5 B3}, {@code A=5, B=3}, {@code 5 3 0}, {@code 530} or stars, after the
 * number of its vote where that is needed: {@code #12 A5}. It is read whole or refused whole.
 */
public final class ChatBallot {
    private static final int LONGEST = 2000;
    private static final int SHOWN = 20;

    /** How an emoji is drawn, what is not seen, and what turns the direction of the words. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\ufe0e\ufe0f\u20e3\u00ad\u061c\ufeff]" + "|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]");

    private static final Pattern STARS = Pattern.compile("[\u2b50\u2605\u2606]+");
    private static final Pattern STARS_BESIDE_NUMBER =
            Pattern.compile("[0-9][\u2b50\u2605\u2606]|[\u2b50\u2605\u2606][0-9]");
    private static final Pattern HEAD =
            Pattern.compile("^(?:VOTE\\s*#?|#)\\s*(?<number>[0-9]{1,18})(?![0-9])\\s*:?\\s*");
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:-?[0-9]|_|BLANK\\b|\\p{L}\\s*[=:\\-\u2013\u2192]?\\s*(?:-?[0-9]|BLANK\\b)|[A-T]\\s*=)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern GAP = Pattern.compile("(^|[,;])\\s*[,;]");
    private static final Pattern SCORE = Pattern.compile("[0-5]|BLANK|_");

    private final String typed;
    private final boolean starsAreUnclear;
    private final Optional<Long> vote;
    private final String rest;

    private ChatBallot(String typed) {
        this.typed = typed;
        String seen = normal(typed.substring(0, Math.min(typed.length(), LONGEST)));
        this.starsAreUnclear = STARS_BESIDE_NUMBER.matcher(seen).find();
        String counted =
                STARS.matcher(seen).replaceAll(run -> stars(run.group())).strip();
        Matcher head = HEAD.matcher(counted);
        boolean isNumbered = head.find();
        this.vote = isNumbered ? Optional.of(Long.parseLong(head.group("number"))) : Optional.empty();
        this.rest = isNumbered ? counted.substring(head.end()) : counted;
    }

    public static ChatBallot of(String typed) {
        return new ChatBallot(typed);
    }

    private static String normal(String typed) {
        return Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT);
    }

    private static String stars(String run) {
        return Long.toString(run.chars().filter(star -> star != '\u2606').count());
    }

    /** The number of the vote, where one was typed. */
    public Optional<Long> vote() {
        return vote;
    }

    /** Whether a number of a vote was typed and nothing else: it asks for an empty ballot. */
    public boolean isAskedFor() {
        return vote.isPresent() && rest.isEmpty();
    }

    /** Whether it may be meant as a ballot, well written or not. */
    public boolean isMeant() {
        return vote.isPresent() || BEGINS.matcher(rest).find();
    }

    /** Whether it can be nothing but a ballot of so many options, also where people talk with each other. */
    public boolean isPlainlyMeant(int options) {
        try {
            scores(options);
        } catch (Unreadable e) {
            return false;
        }
        boolean isOneWord = !BETWEEN.matcher(rest.strip()).find();
        return vote.isPresent() || !isOneWord || rest.matches(".*[=:].*");
    }

    /**
     * The scores in the order of the options, as {@code vote cast} takes them: 0 to 5, or {@code _} for a blank.
     *
     * @throws Unreadable with the one thing that is wrong
     */
    public String scores(int options) {
        if (typed.length() > LONGEST) {
            throw new Unreadable("vote.ballot-too-long", typed.length(), LONGEST);
        }
        if (starsAreUnclear) {
            throw new Unreadable("matrix.ballot-stars");
        }
        if (BETWEEN.matcher(rest).replaceAll("").isEmpty()) {
            throw new Unreadable("vote.ballot-empty");
        }
        boolean inPairs = Character.isLetter(rest.codePointAt(0)) && !rest.matches("(?s)BLANK\\b.*");
        return String.join(" ", inPairs ? new LetteredBallot(rest, options).scores() : inOrder(options));
    }

    private List<String> inOrder(int options) {
        if (GAP.matcher(rest).find()) {
            throw new Unreadable("vote.ballot-gap");
        }
        List<String> scores = BETWEEN.splitAsStream(rest).toList();
        if (scores.size() == 1 && options > 1 && rest.strip().matches("[0-5]{2,}")) {
            scores = rest.strip().chars().mapToObj(Character::toString).toList();
        }
        if (isNumberFirst(scores, options)) {
            throw new Unreadable("matrix.ballot-number-first", scores.getFirst());
        }
        for (String score : scores) {
            check(score);
        }
        if (scores.size() != options) {
            String key = scores.size() < options ? "vote.ballot-too-few" : "vote.ballot-too-many";
            throw new Unreadable(key, scores.size(), options);
        }
        return scores.stream().map(it -> it.equals("BLANK") ? "_" : it).toList();
    }

    private static boolean isNumberFirst(List<String> scores, int options) {
        return scores.size() == options + 1
                && scores.getFirst().matches("[0-9]{1,18}")
                && !SCORE.matcher(scores.getFirst()).matches()
                && scores.stream().skip(1).allMatch(it -> SCORE.matcher(it).matches());
    }

    private static void check(String score) {
        if (!SCORE.matcher(score).matches()) {
            boolean isWord = score.codePoints().anyMatch(Character::isLetter);
            throw new Unreadable(isWord ? "matrix.ballot-unread" : "vote.ballot-score", shown(score));
        }
    }

    /** As much of something typed as is said again. */
    static String shown(String typed) {
        return typed.codePointCount(0, typed.length()) <= SHOWN
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** What was typed never stands in a log. */
    @Override
    public String toString() {
        return "a ballot";
    }

    static List<String> blanks(int options) {
        var blanks = new ArrayList<String>();
        for (int option = 0; option < options; option++) {
            blanks.add("_");
        }
        return blanks;
    }
}
