package org.moot.verifier;

import java.util.Collection;

/**
 * All that a STAR count needs of the ballots.
 *
 * @param histograms for each option how many counted ballots gave it 0 to 5, a blank as 0
 * @param above how many counted ballots put the first option above the second
 */
record Sums(long counted, long blank, long[][] histograms, long[][] above) {

    /** Counted from the ballots, one after the other. */
    static Sums of(Collection<int[]> ballots, int options) {
        var histograms = new long[options][6];
        var above = new long[options][options];
        long counted = 0;
        long blank = 0;
        for (int[] ballot : ballots) {
            boolean marked = false;
            for (int score : ballot) {
                marked |= score >= 0;
            }
            if (!marked) {
                blank++;
                continue;
            }
            counted++;
            for (int one = 0; one < options; one++) {
                int stars = Math.max(0, ballot[one]);
                histograms[one][stars]++;
                for (int other = 0; other < options; other++) {
                    if (stars > Math.max(0, ballot[other])) {
                        above[one][other]++;
                    }
                }
            }
        }
        return new Sums(counted, blank, histograms, above);
    }

    int options() {
        return histograms.length;
    }

    long stars(int option) {
        long stars = 0;
        for (int score = 1; score <= 5; score++) {
            stars += score * histograms[option][score];
        }
        return stars;
    }

    long fives(int option) {
        return histograms[option][5];
    }

    /** Whether any ballots at all could have these sums, as far as the sums tell. */
    boolean isPossible() {
        for (int one = 0; one < options(); one++) {
            long all = 0;
            for (long some : histograms[one]) {
                all += some;
                if (some < 0) {
                    return false;
                }
            }
            if (all != counted || above[one][one] != 0) {
                return false;
            }
            for (int other = 0; other < options(); other++) {
                long equal = counted - above[one][other] - above[other][one];
                if (above[one][other] < 0 || one != other && equal < 0) {
                    return false;
                }
                if (above[one][other] > counted - histograms[one][0]
                        || above[one][other] > counted - histograms[other][5]) {
                    return false;
                }
            }
        }
        return true;
    }
}
