package org.moot.count;

import java.util.List;

/**
 * Who was elected, seat by seat; ties and lots are told per seat, given the seats before.
 *
 * @param tally the sums as they were at the count
 */
public record BlocResult(Protocol protocol, Lot lot, Tally tally, List<Round> rounds, Story story) {
    public BlocResult {
        tally = tally.copy();
        rounds = List.copyOf(rounds);
    }

    @Override
    public Tally tally() {
        return tally.copy();
    }

    /** In the order of their election. */
    public List<Integer> winners() {
        return rounds.stream().map(Round::winner).toList();
    }

    public int seats() {
        return rounds.size();
    }

    public boolean isLotUsed() {
        return rounds.stream().anyMatch(Round::isLotUsed);
    }

    /** How warm people were about each option, in the order of the ballots. */
    public List<Enthusiasm> enthusiasm() {
        return Enthusiasm.of(tally);
    }
}
