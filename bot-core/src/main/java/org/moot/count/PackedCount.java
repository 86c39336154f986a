package org.moot.count;

/**
 * Counts packed ballots 64 at a time: for every option and every number of stars a word of bits says who gave it, and a
 * pair of such words ANDed gives a cell of the pair table. Works through a slice that fits into the nearest cache
 * before the next.
 */
final class PackedCount {
    private static final int STARS = Ballot.MOST_STARS;
    private static final int SLICE = 128;

    private final PackedBallots packed;
    private final int options;
    private final long[][] gave;
    private final long[] marked = new long[SLICE];
    private final int[] cells = new int[PairTable.CELLS];

    PackedCount(PackedBallots packed) {
        this.packed = packed;
        this.options = packed.options();
        this.gave = new long[options * STARS][SLICE];
    }

    void addTo(Sums sums, PairTable pairs) {
        for (int from = 0; from < packed.words(); from += SLICE) {
            int words = Math.min(SLICE, packed.words() - from);
            int ballots = Math.min(words * Long.SIZE, packed.size() - from * Long.SIZE);
            mark(from, words);
            for (int option = 0; option < options; option++) {
                spread(option, from, words);
            }
            int counted = ones(marked, words);
            addKinds(sums, words, ballots, counted);
            for (int option = 0; option < options; option++) {
                addHistogram(sums, option, from, words, counted);
                for (int later = option + 1; later < options; later++) {
                    addPair(pairs, option, later, words);
                }
            }
        }
    }

    /** Who marked anything at all. */
    private void mark(int from, int words) {
        for (int word = 0; word < words; word++) {
            long any = 0;
            for (int option = 0; option < options; option++) {
                any |= markedCells(option, from + word);
            }
            marked[word] = any;
        }
    }

    private long markedCells(int option, int word) {
        return packed.plane(option, 0)[word] | packed.plane(option, 1)[word] | packed.plane(option, 2)[word];
    }

    /** Codes are scores and 1: 2 is one star, 6 is five. */
    private void spread(int option, int from, int words) {
        long[] lows = packed.plane(option, 0);
        long[] middles = packed.plane(option, 1);
        long[] highs = packed.plane(option, 2);
        for (int word = 0; word < words; word++) {
            long low = lows[from + word];
            long middle = middles[from + word];
            long high = highs[from + word];
            gave(option, 1)[word] = middle & ~high & ~low;
            gave(option, 2)[word] = middle & ~high & low;
            gave(option, 3)[word] = high & ~middle & ~low;
            gave(option, 4)[word] = high & ~middle & low;
            gave(option, 5)[word] = high & middle;
        }
    }

    private long[] gave(int option, int stars) {
        return gave[option * STARS + stars - 1];
    }

    private void addKinds(Sums sums, int words, int ballots, int counted) {
        int flat = 0;
        for (int word = 0; word < words; word++) {
            long same = 0;
            long some = 0;
            for (int stars = 1; stars <= STARS; stars++) {
                long all = -1;
                for (int option = 0; option < options; option++) {
                    all &= gave(option, stars)[word];
                    some |= gave(option, stars)[word];
                }
                same |= all;
            }
            flat += Long.bitCount(same | (marked[word] & ~some));
        }
        sums.add(Ballot.Kind.BLANK, ballots - counted);
        sums.add(Ballot.Kind.FLAT, flat);
        sums.add(Ballot.Kind.PREFERENCE, counted - flat);
    }

    private void addHistogram(Sums sums, int option, int from, int words, int counted) {
        int zeros = counted;
        for (int stars = 1; stars <= STARS; stars++) {
            int giving = ones(gave(option, stars), words);
            sums.add(option, stars, giving);
            zeros -= giving;
        }
        int blanks = 0;
        for (int word = 0; word < words; word++) {
            blanks += Long.bitCount(marked[word] & ~markedCells(option, from + word));
        }
        sums.add(option, Ballot.BLANK, blanks);
        sums.add(option, 0, zeros - blanks);
    }

    private void addPair(PairTable pairs, int option, int later, int words) {
        for (int x = 1; x <= STARS; x++) {
            for (int y = 1; y <= STARS; y++) {
                cells[(x - 1) * STARS + y - 1] = both(gave(option, x), gave(later, y), words);
            }
        }
        pairs.add(option, later, cells);
    }

    /** The innermost loop: the compiler turns it into vector instructions where the processor has them. */
    private static int both(long[] a, long[] b, int words) {
        int sum = 0;
        for (int word = 0; word < words; word++) {
            sum += Long.bitCount(a[word] & b[word]);
        }
        return sum;
    }

    private static int ones(long[] a, int words) {
        return both(a, a, words);
    }
}
