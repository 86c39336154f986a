package org.moot.count;

/**
 * For every pair of options, how many ballots gave x stars to the one and y to the other, x and y from 1 to 5. All that
 * compares two options can be read off it; cells with 0 stars follow from the histograms, so they are not kept.
 */
final class PairTable {
    private static final int STARS = Ballot.MOST_STARS;
    static final int CELLS = STARS * STARS;

    private final int options;
    private final long[] cells;

    PairTable(int options) {
        this(options, new long[Math.multiplyExact(options * (options - 1) / 2, CELLS)]);
    }

    private PairTable(int options, long[] cells) {
        this.options = options;
        this.cells = cells;
    }

    PairTable copy() {
        return new PairTable(options, cells.clone());
    }

    /** Counts what a ballot gave to {@code option} against all that it gave to later options. */
    void add(byte[] marks, int option, long count) {
        int base = start(option, option + 1) + (marks[option] - 1) * STARS - 1;
        for (int later = option + 1; later < options; later++, base += CELLS) {
            int stars = marks[later];
            if (stars > 0) {
                cells[base + stars] += count;
            }
        }
    }

    /** Adds a whole pair at once, {@code counts} in rows of five, for options {@code a < b}. */
    void add(int a, int b, int[] counts) {
        int start = start(a, b);
        for (int cell = 0; cell < CELLS; cell++) {
            cells[start + cell] += counts[cell];
        }
    }

    void add(PairTable other, int sign) {
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] += sign * other.cells[cell];
        }
    }

    boolean hasNegative() {
        return Sums.hasNegative(cells);
    }

    /** Ballots that gave {@code x} stars to {@code a} and {@code y} to {@code b}, both from 1 to 5. */
    long count(int a, int b, int x, int y) {
        return a < b ? cells[start(a, b) + (x - 1) * STARS + y - 1] : cells[start(b, a) + (y - 1) * STARS + x - 1];
    }

    /** Pairs stand in the order (0,1), (0,2), … (1,2), …, each in 25 cells. */
    private int start(int a, int b) {
        return (a * (2 * options - a - 1) / 2 + b - a - 1) * CELLS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairTable table && java.util.Arrays.equals(cells, table.cells);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(cells);
    }
}
