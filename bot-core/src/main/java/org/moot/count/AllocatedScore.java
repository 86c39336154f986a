package org.moot.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Proportional STAR by Allocated Score: each seat goes to the option with most weighted stars and costs a Hare quota of
 * ballot weight, taken from its warmest supporters first. Exact rationals throughout.
 *
 * <p>Source: starvoting.org/star-pr. Where published programs differ, this is the rule: weights and not ballots are
 * added up against the quota, the ballots at the split keep an equal part of their weight, a shortfall is shared by
 * those who gave the winner nothing, ties go by lot alone, and nobody is elected twice.
 */
public final class AllocatedScore {
    /** Name and version for manifests and results. */
    public static final String ID = "star-allocated-1";

    private AllocatedScore() {}

    /**
     * As many winners as seats, in the order of their election.
     *
     * @param ballots how often each ballot was cast; wholly blank ones are abstentions and not in the quota
     * @throws IllegalArgumentException for fewer than 1 seat, more seats than options, or ballots and a lot of
     *     different options
     */
    public static AllocatedResult count(Map<Ballot, Long> ballots, Lot lot, int seats) {
        BlocStar.requireSeats(seats, lot.options());
        Tally tally = Tally.of(lot.options());
        ballots.forEach(tally::add);
        Fraction quota = Fraction.of(tally.counted(), seats);
        var weighted = new WeightedBallots(ballots, lot.options());
        var running = new ArrayList<>(Star.all(tally));
        var rounds = new ArrayList<AllocatedRound>();
        while (rounds.size() < seats) {
            AllocatedRound round = fill(weighted, running, lot, quota);
            rounds.add(round);
            running.remove(Integer.valueOf(round.winner()));
        }
        return new AllocatedResult(lot, tally, quota, rounds, Telling.allocated(tally, quota, rounds));
    }

    private static AllocatedRound fill(WeightedBallots ballots, List<Integer> running, Lot lot, Fraction quota) {
        List<Fraction> stars = ballots.totals();
        Fraction most =
                running.stream().map(stars::get).max(Comparator.naturalOrder()).orElseThrow();
        List<Integer> tied = running.stream()
                .filter(option -> stars.get(option).equals(most))
                .toList();
        int winner = tied.stream().min(Comparator.comparingInt(lot::place)).orElseThrow();
        WeightedBallots.Spending spending = ballots.spend(winner, quota);
        return new AllocatedRound(
                winner,
                running.stream()
                        .map(option -> new WeightedStars(option, stars.get(option)))
                        .toList(),
                tied.size() > 1 ? tied : List.of(),
                spending.split(),
                spending.above(),
                spending.on(),
                spending.kept());
    }
}
