package org.moot.app.count;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.moot.count.Ballot;
import org.moot.count.PackedBallots;
import org.moot.count.Tally;

/** The ballots of one election as they come out of a file; kept only where the method needs them again. */
sealed interface Box {
    /** All ballots so far, the blank ones too. */
    long cast();

    /** @throws ArithmeticException above {@link Tally#MOST_BALLOTS}; nothing is added then */
    void add(byte[] marks, long times);

    Tally tally();

    private static Ballot ballot(byte[] marks) {
        var scores = new int[marks.length];
        Arrays.setAll(scores, option -> marks[option]);
        return Ballot.of(scores);
    }

    private static long room(long cast, long times) {
        if (times > Tally.MOST_BALLOTS - cast) {
            throw new ArithmeticException("More than 2^60 ballots");
        }
        return cast + times;
    }

    /** Only the sums: it takes no more room for many ballots than for few. */
    final class Summed implements Box {
        private static final int BLOCK = 8_192;

        private final int options;
        private final Tally tally;
        private final byte[] block;
        private int filled;
        private long cast;

        Summed(int options) {
            this.options = options;
            this.tally = Tally.of(options);
            this.block = new byte[BLOCK * options];
        }

        @Override
        public long cast() {
            return cast;
        }

        @Override
        public void add(byte[] marks, long times) {
            cast = room(cast, times);
            if (times != 1) {
                tally.add(ballot(marks), times);
                return;
            }
            System.arraycopy(marks, 0, block, filled, options);
            filled += options;
            if (filled == block.length) {
                pack();
            }
        }

        private void pack() {
            tally.add(PackedBallots.of(options, Arrays.copyOf(block, filled)));
            filled = 0;
        }

        @Override
        public Tally tally() {
            pack();
            return tally;
        }
    }

    /** Every different ballot, and how often it was cast. */
    final class Kept implements Box {
        private final int options;
        private final Map<Ballot, Long> ballots = new HashMap<>();
        private long cast;

        Kept(int options) {
            this.options = options;
        }

        @Override
        public long cast() {
            return cast;
        }

        @Override
        public void add(byte[] marks, long times) {
            cast = room(cast, times);
            ballots.merge(ballot(marks), times, Long::sum);
        }

        Map<Ballot, Long> ballots() {
            return ballots;
        }

        @Override
        public Tally tally() {
            Tally tally = Tally.of(options);
            ballots.forEach(tally::add);
            return tally;
        }
    }
}
