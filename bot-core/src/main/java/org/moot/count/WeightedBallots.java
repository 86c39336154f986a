package org.moot.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Ballots with the weight each has left. Only few different weights ever arise, so every ballot keeps the number of its
 * weight: sums are whole numbers per weight, and exact fractions appear only once per weight, not per ballot.
 */
final class WeightedBallots {
    /** See {@link AllocatedRound} for what the parts mean. */
    record Spending(Fraction split, Fraction above, Fraction on, Fraction kept) {}

    private static final int LEVELS = Ballot.MOST_STARS + 1;

    private final int options;
    private final byte[] stars;
    private final long[] times;
    private final int[] weightOf;
    private List<Fraction> weights = List.of(Fraction.ONE);

    WeightedBallots(Map<Ballot, Long> ballots, int options) {
        var counted = ballots.entrySet().stream()
                .filter(entry -> entry.getKey().kind() != Ballot.Kind.BLANK && entry.getValue() > 0)
                .toList();
        this.options = options;
        this.stars = new byte[Math.multiplyExact(counted.size(), options)];
        this.times = new long[counted.size()];
        this.weightOf = new int[counted.size()];
        for (int ballot = 0; ballot < times.length; ballot++) {
            times[ballot] = counted.get(ballot).getValue();
            for (int option = 0; option < options; option++) {
                stars[ballot * options + option] =
                        (byte) counted.get(ballot).getKey().stars(option);
            }
        }
    }

    /** Every option's weighted stars, in the order of the ballots. */
    List<Fraction> totals() {
        var sums = new long[weights.size()][options];
        for (int ballot = 0; ballot < times.length; ballot++) {
            long[] row = sums[weightOf[ballot]];
            for (int option = 0; option < options; option++) {
                row[option] += times[ballot] * stars[ballot * options + option];
            }
        }
        var totals = new Fraction[options];
        Arrays.fill(totals, Fraction.ZERO);
        for (int weight = 0; weight < sums.length; weight++) {
            for (int option = 0; option < options; option++) {
                totals[option] = totals[option].plus(weights.get(weight).times(sums[weight][option]));
            }
        }
        return List.of(totals);
    }

    /**
     * Takes a quota of weight from those who give the winner most weighted stars, and in part from those at the split.
     */
    Spending spend(int winner, Fraction quota) {
        long[][] giving = giving(winner);
        Spending spending = spending(giving, quota);
        reweigh(winner, giving, spending);
        return spending;
    }

    /** Ballots by weight and by the stars they give to an option. */
    private long[][] giving(int option) {
        var giving = new long[weights.size()][LEVELS];
        for (int ballot = 0; ballot < times.length; ballot++) {
            giving[weightOf[ballot]][stars[ballot * options + option]] += times[ballot];
        }
        return giving;
    }

    private Spending spending(long[][] giving, Fraction quota) {
        Fraction above = Fraction.ZERO;
        Fraction split = Fraction.ZERO;
        Fraction on = Fraction.ZERO;
        for (var support : bySupport(giving).descendingMap().entrySet()) {
            above = above.plus(on);
            split = support.getKey();
            on = support.getValue();
            if (above.plus(on).compareTo(quota) >= 0) {
                break;
            }
        }
        return new Spending(split, above, on, kept(quota.minus(above), on));
    }

    /** The weight of all ballots that give the same weighted stars, by these stars. */
    private NavigableMap<Fraction, Fraction> bySupport(long[][] giving) {
        var bySupport = new TreeMap<Fraction, Fraction>();
        for (int weight = 0; weight < giving.length; weight++) {
            for (int level = 0; level < LEVELS; level++) {
                if (giving[weight][level] > 0) {
                    Fraction each = weights.get(weight);
                    bySupport.merge(each.times(level), each.times(giving[weight][level]), Fraction::plus);
                }
            }
        }
        return bySupport;
    }

    private static Fraction kept(Fraction due, Fraction on) {
        if (on.isZero()) {
            return Fraction.ONE;
        }
        Fraction kept = Fraction.ONE.minus(due.over(on));
        return kept.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : kept;
    }

    private void reweigh(int winner, long[][] giving, Spending spending) {
        var numbers = new HashMap<Fraction, Integer>();
        var next = new ArrayList<Fraction>();
        var becomes = new int[weights.size()][LEVELS];
        for (int weight = 0; weight < giving.length; weight++) {
            for (int level = 0; level < LEVELS; level++) {
                if (giving[weight][level] > 0) {
                    Fraction left = left(weights.get(weight), level, spending);
                    becomes[weight][level] = numbers.computeIfAbsent(left, fresh -> {
                        next.add(fresh);
                        return next.size() - 1;
                    });
                }
            }
        }
        for (int ballot = 0; ballot < times.length; ballot++) {
            weightOf[ballot] = becomes[weightOf[ballot]][stars[ballot * options + winner]];
        }
        weights = List.copyOf(next);
    }

    private static Fraction left(Fraction weight, int level, Spending spending) {
        int side = weight.times(level).compareTo(spending.split());
        return side > 0 ? Fraction.ZERO : side == 0 ? weight.times(spending.kept()) : weight;
    }
}
