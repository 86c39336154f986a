package org.moot.count;

import java.util.Arrays;
import java.util.List;

/** What can be summed option by option: kinds of ballots, histograms, blank cells. */
final class Sums {
    private static final int LEVELS = Ballot.MOST_STARS + 1;
    private static final int KINDS = 3;

    private final long[] kinds;
    private final long[] histograms;
    private final long[] blanks;

    Sums(int options) {
        this(new long[KINDS], new long[options * LEVELS], new long[options]);
    }

    private Sums(long[] kinds, long[] histograms, long[] blanks) {
        this.kinds = kinds;
        this.histograms = histograms;
        this.blanks = blanks;
    }

    Sums copy() {
        return new Sums(kinds.clone(), histograms.clone(), blanks.clone());
    }

    /** One check for all sums: none can be more than five times the ballots. */
    void requireRoom(long more) {
        if (more > Tally.MOST_BALLOTS - Arrays.stream(kinds).sum()) {
            throw new ArithmeticException("More than 2^60 ballots");
        }
    }

    void add(Ballot.Kind kind, long times) {
        kinds[at(kind)] += times;
    }

    void add(int option, int mark, long times) {
        histograms[option * LEVELS + Math.max(mark, 0)] += times;
        if (mark == Ballot.BLANK) {
            blanks[option] += times;
        }
    }

    void add(Sums other, int sign) {
        add(kinds, other.kinds, sign);
        add(histograms, other.histograms, sign);
        add(blanks, other.blanks, sign);
    }

    private static void add(long[] to, long[] from, int sign) {
        for (int at = 0; at < to.length; at++) {
            to[at] += sign * from[at];
        }
    }

    private static int at(Ballot.Kind kind) {
        return switch (kind) {
            case BLANK -> 0;
            case FLAT -> 1;
            case PREFERENCE -> 2;
        };
    }

    long ballots(Ballot.Kind kind) {
        return kinds[at(kind)];
    }

    long giving(int option, int stars) {
        return histograms[option * LEVELS + stars];
    }

    long blanks(int option) {
        return blanks[option];
    }

    long total(int option) {
        long total = 0;
        for (int stars = 1; stars < LEVELS; stars++) {
            total += stars * giving(option, stars);
        }
        return total;
    }

    boolean hasNegative() {
        return hasNegative(kinds) || hasNegative(histograms) || hasNegative(blanks);
    }

    static boolean hasNegative(long[] sums) {
        for (long sum : sums) {
            if (sum < 0) {
                return true;
            }
        }
        return false;
    }

    private List<long[]> all() {
        return List.of(kinds, histograms, blanks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums
                && Arrays.equals(kinds, sums.kinds)
                && Arrays.equals(histograms, sums.histograms)
                && Arrays.equals(blanks, sums.blanks);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(all().toArray());
    }
}
