package org.moot.count;

/**
 * Many ballots in three bits a cell, turned on their side: one word holds one bit of one option on 64 ballots, so that
 * a tally takes 64 ballots at a time. Immutable.
 */
public final class PackedBallots {
    static final int BITS = 3;
    private static final int HIGHEST_CODE = Ballot.MOST_STARS + 1;

    private final int options;
    private final int size;
    private final long[][] planes;

    private PackedBallots(int options, int size) {
        this.options = options;
        this.size = size;
        this.planes = new long[options * BITS][(size + Long.SIZE - 1) / Long.SIZE];
    }

    /**
     * Packs rows of scores, one byte a cell, 0 to 5 or {@link Ballot#BLANK}, ballot after ballot.
     *
     * @throws IllegalArgumentException for options that no tally has, a length that is no multiple of them, or a score out of range, naming
     *     its ballot, position (from 1) and value
     */
    public static PackedBallots of(int options, byte[] rows) {
        if (options < 1 || options > Tally.MOST_OPTIONS || rows.length % options != 0) {
            throw new IllegalArgumentException("%d cells are no ballots of %d options".formatted(rows.length, options));
        }
        var packed = new PackedBallots(options, rows.length / options);
        for (int option = 0; option < options; option++) {
            for (int word = 0; word < packed.words(); word++) {
                packed.pack(rows, option, word);
            }
        }
        return packed;
    }

    /** A cell is stored as its score and 1, so that 0 stands for blank and for the places after the last ballot. */
    private void pack(byte[] rows, int option, int word) {
        int first = word * Long.SIZE;
        int ballots = Math.min(Long.SIZE, size - first);
        long low = 0;
        long middle = 0;
        long high = 0;
        int beyond = 0;
        for (int ballot = 0, cell = first * options + option; ballot < ballots; ballot++, cell += options) {
            long code = (rows[cell] + 1L) & 0xff;
            beyond |= HIGHEST_CODE - (int) code;
            low |= (code & 1) << ballot;
            middle |= ((code >>> 1) & 1) << ballot;
            high |= (code >>> 2) << ballot;
        }
        if (beyond < 0) {
            throw illegal(rows, option, first, ballots);
        }
        planes[option * BITS][word] = low;
        planes[option * BITS + 1][word] = middle;
        planes[option * BITS + 2][word] = high;
    }

    private IllegalArgumentException illegal(byte[] rows, int option, int first, int ballots) {
        for (int ballot = first; ballot < first + ballots; ballot++) {
            int score = rows[ballot * options + option];
            if (score < Ballot.BLANK || score > Ballot.MOST_STARS) {
                return new IllegalArgumentException("Score %d at position %d of ballot %d is neither 0 to 5 nor blank"
                        .formatted(score, option + 1, ballot + 1));
            }
        }
        throw new IllegalStateException("No score is out of range");
    }

    public int options() {
        return options;
    }

    /** How many ballots, the blank ones too. */
    public int size() {
        return size;
    }

    int words() {
        return planes[0].length;
    }

    /** One bit of one option on all ballots, 64 to a word. */
    long[] plane(int option, int bit) {
        return planes[option * BITS + bit];
    }
}
