package org.moot.count;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who won, and everything that shows it. A full ranking of the options is {@link BlocStar} with as many seats as
 * options.
 *
 * @param tally the sums as they were at the count
 */
public record StarResult(Protocol protocol, Lot lot, OptionalInt statusQuo, Tally tally, Round round, Story story) {
    public StarResult {
        tally = tally.copy();
    }

    @Override
    public Tally tally() {
        return tally.copy();
    }

    public int winner() {
        return round.winner();
    }

    /** The other finalist; empty when there was only one option. */
    public OptionalInt runnerUp() {
        return round.runnerUp();
    }

    /** The one round there is, for those who show STAR and Bloc STAR alike. */
    public List<Round> rounds() {
        return List.of(round);
    }

    /** All options that some order of lots would have elected; the winner alone when no lot can change it. */
    public List<Integer> possibleWinners() {
        return round.possibleWinners();
    }

    public boolean isLotUsed() {
        return round.isLotUsed();
    }

    /** Whether another lot could have elected another option. */
    public boolean isLotDecisive() {
        return round.isLotDecisive();
    }

    /** How warm people were about each option, in the order of the ballots. */
    public List<Enthusiasm> enthusiasm() {
        return Enthusiasm.of(tally);
    }
}
