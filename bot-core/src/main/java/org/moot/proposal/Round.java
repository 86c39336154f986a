package org.moot.proposal;

import java.time.Instant;
import java.util.Set;
import org.moot.proposal.Positions.Standing;

/**
 * A consensus call that is over: what was answered, how it ended and why. The list of who counted is kept under its number.
 *
 * @param number from 1 within the proposal
 * @param counted how many counted, of whom {@code needed} answers were enough
 * @param why what stood between the answers and a consensus; empty when there was one
 */
public record Round(
        int number,
        int version,
        Instant opened,
        Instant closed,
        int counted,
        int needed,
        Standing standing,
        Ending ending,
        Set<Obstacle> why) {
    public Round {
        why = Set.copyOf(why);
    }
}
