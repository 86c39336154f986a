package org.moot.count;

import java.util.List;

/**
 * One seat of a proportional count: who got it, and the weight of ballots spent on it.
 *
 * @param totals weighted stars of the options not elected before, in the order of the ballots
 * @param tied the options with most weighted stars where there are several, in the order of the ballots; the lot chose
 *     among them
 * @param split the weighted stars for the winner at which a quota is reached; ballots above it are spent whole
 * @param above weight of the ballots above the split, before the spending
 * @param on weight of the ballots exactly at the split, before the spending
 * @param kept the part of their weight, 0 to 1, that ballots at the split keep
 */
public record AllocatedRound(
        int winner,
        List<WeightedStars> totals,
        List<Integer> tied,
        Fraction split,
        Fraction above,
        Fraction on,
        Fraction kept) {
    public AllocatedRound {
        totals = List.copyOf(totals);
        tied = List.copyOf(tied);
    }

    /** The winner's weighted stars. */
    public Fraction stars() {
        return totals.stream()
                .filter(total -> total.option() == winner)
                .map(WeightedStars::stars)
                .findFirst()
                .orElseThrow();
    }

    /** The weight this seat took from the ballots: a quota, unless no more was left. */
    public Fraction spent() {
        return above.plus(on).minus(on.times(kept));
    }

    /** Whether the winner's supporters were worth less than a quota, so that others shared in the cost. */
    public boolean isShort(Fraction quota) {
        return split.isZero() && above.compareTo(quota) < 0;
    }

    /** Where several were tied for the seat, the lot chose. */
    public boolean isLotUsed() {
        return !tied.isEmpty();
    }
}
