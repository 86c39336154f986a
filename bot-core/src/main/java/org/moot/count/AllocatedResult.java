package org.moot.count;

import java.util.List;

/**
 * Who was elected proportionally, seat by seat.
 *
 * @param tally the sums of the ballots at full weight
 * @param quota counted ballots divided by seats, the weight that a seat costs
 */
public record AllocatedResult(Lot lot, Tally tally, Fraction quota, List<AllocatedRound> rounds, Story story) {
    public AllocatedResult {
        tally = tally.copy();
        rounds = List.copyOf(rounds);
    }

    @Override
    public Tally tally() {
        return tally.copy();
    }

    /** In the order of their election. */
    public List<Integer> winners() {
        return rounds.stream().map(AllocatedRound::winner).toList();
    }

    public int seats() {
        return rounds.size();
    }

    public boolean isLotUsed() {
        return rounds.stream().anyMatch(AllocatedRound::isLotUsed);
    }

    /** How warm people were about each option, in the order of the ballots. */
    public List<Enthusiasm> enthusiasm() {
        return Enthusiasm.of(tally);
    }
}
