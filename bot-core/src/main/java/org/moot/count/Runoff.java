package org.moot.count;

import java.util.List;
import java.util.Optional;

/**
 * The two finalists compared on every ballot.
 *
 * @param votes the comparison, seen from the winner
 * @param tried the steps that broke an equal runoff, in order; empty when the votes decided
 */
public record Runoff(HeadToHead votes, List<Trial> tried) {
    public Runoff {
        tried = List.copyOf(tried);
    }

    public int winner() {
        return votes.option();
    }

    public int loser() {
        return votes.other();
    }

    /** The step that decided an equal runoff; empty when the votes did. */
    public Optional<Rung> decidedBy() {
        return tried.isEmpty() ? Optional.empty() : Optional.of(tried.getLast().rung());
    }

    /** The winner's votes among all counted ballots. */
    public Share ofCounted() {
        return new Share(votes.above(), votes.counted());
    }

    /** The winner's votes among the ballots with a preference between the two. */
    public Share ofPreferring() {
        return new Share(votes.above(), votes.preferring());
    }

    /** Half of the ballots with a preference: more than this is a majority of them. */
    public double majorityLine() {
        return votes.preferring() / 2.0;
    }
}
