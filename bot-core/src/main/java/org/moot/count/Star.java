package org.moot.count;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * STAR, score then automatic runoff: the two options with the most stars go to a runoff, which the one preferred on
 * more ballots wins. Source: starvoting.org and the tie protocol named.
 */
public final class Star {
    private Star() {}

    /** One winner; with no counted ballots every step is equal and the lot decides. */
    public static StarResult count(Tally tally, Lot lot, Protocol protocol) {
        return count(tally, lot, protocol, OptionalInt.empty());
    }

    /**
     * One winner under Moot's rule that a lot never changes the status quo: in a final pair that is equal on every
     * step, it wins.
     *
     * @throws IllegalArgumentException where lot, status quo and tally do not have the same options
     */
    public static StarResult count(Tally tally, Lot lot, Protocol protocol, OptionalInt statusQuo) {
        Round round = new Contest(tally, lot, protocol, statusQuo).fill(all(tally));
        return new StarResult(protocol, lot, statusQuo, tally, round, Telling.star(tally, round));
    }

    static List<Integer> all(Tally tally) {
        return IntStream.range(0, tally.options()).boxed().toList();
    }
}
