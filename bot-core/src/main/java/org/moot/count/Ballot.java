package org.moot.count;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One voter's row of scores, 0 to 5 stars or blank for each option, in the order of the options. */
public final class Ballot {
    /** A cell that was left empty: counted as 0 stars, kept and shown as blank. */
    public static final int BLANK = -1;

    public static final int MOST_STARS = 5;

    /** Every ballot is exactly one of these; a {@link #BLANK} one is an abstention, the others are counted. */
    public enum Kind {
        /** No option has a score. */
        BLANK,
        /** Every option counts the same, and at least one was marked. */
        FLAT,
        /** Some option counts more than another. */
        PREFERENCE
    }

    private final byte[] marks;
    private final Kind kind;

    private Ballot(byte[] marks) {
        this.marks = marks;
        this.kind = kindOf(marks);
    }

    /**
     * A ballot of these scores, each 0 to 5 or {@link #BLANK}.
     *
     * @throws IllegalArgumentException for no scores at all, or a score out of range, naming its position (from 1) and
     *     value
     */
    public static Ballot of(int... scores) {
        if (scores.length == 0) {
            throw new IllegalArgumentException("A ballot needs at least one option");
        }
        var marks = new byte[scores.length];
        for (int option = 0; option < scores.length; option++) {
            marks[option] = legal(scores[option], option + 1);
        }
        return new Ballot(marks);
    }

    static byte legal(int score, int position) {
        if (score < BLANK || score > MOST_STARS) {
            throw new IllegalArgumentException(
                    "Score %d at position %d is neither 0 to 5 nor blank".formatted(score, position));
        }
        return (byte) score;
    }

    private static Kind kindOf(byte[] marks) {
        boolean marked = false;
        boolean differs = false;
        for (byte mark : marks) {
            marked |= mark != BLANK;
            differs |= Math.max(mark, 0) != Math.max(marks[0], 0);
        }
        return differs ? Kind.PREFERENCE : marked ? Kind.FLAT : Kind.BLANK;
    }

    public Kind kind() {
        return kind;
    }

    public int options() {
        return marks.length;
    }

    /** What the voter wrote: empty for a blank cell. */
    public OptionalInt mark(int option) {
        return isBlank(option) ? OptionalInt.empty() : OptionalInt.of(marks[option]);
    }

    /** What is counted, 0 to 5: a blank cell counts as 0. */
    public int stars(int option) {
        return Math.max(marks[option], 0);
    }

    public boolean isBlank(int option) {
        return marks[option] == BLANK;
    }

    /** The cells themselves, not a copy: the count reads them and never writes. */
    byte[] marks() {
        return marks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot ballot && Arrays.equals(marks, ballot.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    /** The scores with {@code _} for blank, such as {@code 5 _ 0}. */
    @Override
    public String toString() {
        return IntStream.range(0, marks.length)
                .mapToObj(option -> isBlank(option) ? "_" : String.valueOf(marks[option]))
                .collect(Collectors.joining(" "));
    }
}
