package org.moot.count;

import java.util.List;

/**
 * Two options compared on every counted ballot, seen from the first.
 *
 * @param above ballots that score {@code option} higher than {@code other}
 * @param below ballots that score it lower
 * @param equalAt ballots that give both the same, as six numbers: both 0 stars (a blank counts as 0), both 1, … both 5
 */
public record HeadToHead(int option, int other, long above, long below, List<Long> equalAt) {
    public HeadToHead {
        equalAt = List.copyOf(equalAt);
    }

    /** Counted ballots without a preference between the two. */
    public long same() {
        return equalAt.stream().mapToLong(Long::longValue).sum();
    }

    /** Ballots with a preference between the two. */
    public long preferring() {
        return above + below;
    }

    public long counted() {
        return preferring() + same();
    }

    public boolean isWon() {
        return above > below;
    }

    public boolean isLost() {
        return above < below;
    }
}
