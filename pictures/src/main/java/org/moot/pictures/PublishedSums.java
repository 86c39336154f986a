package org.moot.pictures;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.count.Enthusiasm;
import org.moot.count.HeadToHead;
import org.moot.count.Runoff;

/** Reads the sums of a published result as if they had been counted here. */
record PublishedSums(Block.Tally tally) {

    boolean isChosen(int option) {
        return tally.rows().get(option).chosen();
    }

    long total(int option) {
        return tally.rows().get(option).stars();
    }

    /** Which ballots left it blank was not published. */
    Enthusiasm about(int option) {
        Block.Row row = tally.rows().get(option);
        List<HeadToHead> others = IntStream.range(0, tally.rows().size())
                .filter(other -> other != option)
                .mapToObj(other -> pair(option, other))
                .toList();
        return new Enthusiasm(option, tally.counted(), row.histogram(), 0, others, List.of());
    }

    List<Seat> seats() {
        return tally.runoff().stream()
                .<Seat>map(pair -> new Seat.Won(
                        pair.winner(),
                        Optional.empty(),
                        Optional.of(new Runoff(pair(pair.winner(), pair.loser()), List.of()))))
                .toList();
    }

    /** How the ballots without a preference are spread over the stars was not published. */
    private HeadToHead pair(int option, int other) {
        long above = tally.rows().get(option).beats().get(other);
        long below = tally.rows().get(other).beats().get(option);
        var same = new java.util.ArrayList<>(Collections.nCopies(6, 0L));
        same.set(0, tally.counted() - above - below);
        return new HeadToHead(option, other, above, below, same);
    }
}
