package org.moot.count;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One seat filled by a scoring round and a runoff.
 *
 * @param runoff empty when only one option was running
 * @param possibleWinners all options that some order of lots would have given this seat, with the earlier seats as they
 *     are, in the order of the ballots; one alone when no lot can change it
 */
public record Round(int winner, Scoring scoring, Optional<Runoff> runoff, List<Integer> possibleWinners) {
    public Round {
        possibleWinners = List.copyOf(possibleWinners);
    }

    public OptionalInt runnerUp() {
        return runoff.stream().mapToInt(Runoff::loser).findFirst();
    }

    /** Whether a ladder ended at the lot, even where every lot gives the same winner. */
    public boolean isLotUsed() {
        return scoring.decidedBy().filter(Rung.LOT::equals).isPresent()
                || runoff.flatMap(Runoff::decidedBy).filter(Rung.LOT::equals).isPresent();
    }

    /** Whether another lot could have given the seat to another option. */
    public boolean isLotDecisive() {
        return possibleWinners.size() > 1;
    }

    /** The option with more stars than any other that was running, where it did not win. */
    public OptionalInt beatenLeader() {
        List<Figure> standing = scoring.standing();
        boolean leads = standing.size() > 1
                && standing.getFirst().number() > standing.get(1).number();
        return leads && standing.getFirst().option() != winner
                ? OptionalInt.of(standing.getFirst().option())
                : OptionalInt.empty();
    }
}
