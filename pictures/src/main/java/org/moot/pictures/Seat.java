package org.moot.pictures;

import java.util.List;
import java.util.Optional;
import org.moot.count.AllocatedResult;
import org.moot.count.Round;
import org.moot.count.Rung;
import org.moot.count.Runoff;

/** Who took one seat, and how. */
sealed interface Seat {
    int winner();

    /** By a runoff; without one where only one option was left. */
    record Won(int winner, Optional<Rung> tie, Optional<Runoff> runoff) implements Seat {}

    /** By weighted stars, paid with the weight of ballots. */
    record Paid(int winner, double stars, double spent, double quota, boolean isLotUsed) implements Seat {}

    static List<Seat> ofRounds(List<Round> rounds) {
        return rounds.stream()
                .<Seat>map(round -> new Won(round.winner(), round.scoring().decidedBy(), round.runoff()))
                .toList();
    }

    static List<Seat> ofAllocated(AllocatedResult result) {
        return result.rounds().stream()
                .<Seat>map(round -> new Paid(
                        round.winner(),
                        round.stars().rounded(),
                        round.spent().rounded(),
                        result.quota().rounded(),
                        round.isLotUsed()))
                .toList();
    }
}
