package org.moot.bench;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.moot.count.Ballot;
import org.moot.count.Lot;

/** Random ballots as rows of bytes, the same every time. */
final class Rows {
    private Rows() {}

    /** Every tenth cell is blank, the others are 0 to 5. */
    static byte[] random(int ballots, int options) {
        var random = new SplittableRandom(1);
        var rows = new byte[ballots * options];
        for (int cell = 0; cell < rows.length; cell++) {
            boolean blank = random.nextInt(10) == 0;
            rows[cell] = (byte) (blank ? Ballot.BLANK : random.nextInt(Ballot.MOST_STARS + 1));
        }
        return rows;
    }

    static Ballot ballot(byte[] rows, int options, int number) {
        return Ballot.of(IntStream.range(0, options)
                .map(option -> rows[number * options + option])
                .toArray());
    }

    static Lot lot(int options) {
        return Lot.of(
                IntStream.range(0, options).map(place -> options - 1 - place).toArray());
    }
}
