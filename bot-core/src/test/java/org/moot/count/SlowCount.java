package org.moot.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;

/**
 * Another count, written straight from the text of the rules and as slow as it likes: it keeps every ballot, asks all
 * of them again for every question, and tries every lot there is.
 */
final class SlowCount {
    /** Steps by their published names; empty where no tie had to be broken. */
    record Seat(int winner, OptionalInt runnerUp, Optional<String> scoringTie, Optional<String> runoffTie) {}

    /** A seat in proportion: the winner's weighted stars, and the weighted stars at which a quota was reached. */
    record Paid(int winner, Fraction stars, Fraction split) {}

    private final List<Ballot> ballots;
    private final int options;

    SlowCount(int options, List<Ballot> ballots) {
        this.options = options;
        this.ballots = ballots;
    }

    long ask(ToLongFunction<Ballot> question) {
        return ballots.stream().mapToLong(question).sum();
    }

    long stars(int option) {
        return ask(ballot -> ballot.stars(option));
    }

    long fives(int option) {
        return ask(ballot -> ballot.stars(option) == 5 ? 1 : 0);
    }

    long prefer(int a, int b) {
        return ask(ballot -> ballot.stars(a) > ballot.stars(b) ? 1 : 0);
    }

    List<Integer> everybody() {
        var all = new ArrayList<Integer>();
        for (int option = 0; option < options; option++) {
            all.add(option);
        }
        return all;
    }

    List<Seat> bloc(int seats, List<Integer> lot, boolean older, OptionalInt statusQuo) {
        var running = everybody();
        var seated = new ArrayList<Seat>();
        for (int seat = 0; seat < seats; seat++) {
            Seat next = star(running, lot, older, statusQuo);
            seated.add(next);
            running.remove(Integer.valueOf(next.winner()));
        }
        return seated;
    }

    Seat star(List<Integer> running, List<Integer> lot, boolean older, OptionalInt statusQuo) {
        if (running.size() == 1) {
            return new Seat(running.getFirst(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        }
        var totals = running.stream()
                .map(this::stars)
                .sorted(Comparator.reverseOrder())
                .toList();
        long second = totals.get(1);
        var pair = new ArrayList<>(
                running.stream().filter(it -> stars(it) > second).toList());
        var tied = new ArrayList<>(
                running.stream().filter(it -> stars(it) == second).toList());
        String step = pair.size() + tied.size() == 2
                ? "none"
                : older ? olderTie(pair, tied, lot) : officialTie(pair, tied, lot);
        pair.addAll(step.equals("none") ? tied : List.of());
        return runoff(
                pair.getFirst(),
                pair.getLast(),
                lot,
                statusQuo,
                Optional.of(step).filter(it -> !it.equals("none")));
    }

    /** Fills the pair and names the step that decided. */
    private String officialTie(List<Integer> pair, List<Integer> tied, List<Integer> lot) {
        if (tied.size() == 2 && prefer(tied.get(0), tied.get(1)) != prefer(tied.get(1), tied.get(0))) {
            pair.add(prefer(tied.get(0), tied.get(1)) > prefer(tied.get(1), tied.get(0)) ? tied.get(0) : tied.get(1));
            return "head_to_head";
        }
        return byFivesThenLot(pair, tied, lot);
    }

    private String byFivesThenLot(List<Integer> pair, List<Integer> tied, List<Integer> lot) {
        int places = 2 - pair.size();
        var sorted = tied.stream()
                .sorted(Comparator.<Integer>comparingLong(this::fives)
                        .reversed()
                        .thenComparingInt(lot::indexOf))
                .toList();
        pair.addAll(sorted.subList(0, places));
        return fives(sorted.get(places - 1)) == fives(sorted.get(places)) ? "random" : "five_star";
    }

    private String olderTie(List<Integer> pair, List<Integer> tied, List<Integer> lot) {
        while (pair.size() < 2) {
            var group = List.copyOf(tied);
            long worst = group.stream().mapToLong(it -> losses(it, group)).max().orElseThrow();
            var better = group.stream().filter(it -> losses(it, group) < worst).toList();
            if (better.isEmpty()) {
                return byFivesThenLot(pair, tied, lot);
            }
            if (better.size() <= 2 - pair.size()) {
                pair.addAll(better);
                tied.removeAll(better);
            } else {
                tied.retainAll(better);
            }
        }
        return "head_to_head";
    }

    private long losses(int option, List<Integer> group) {
        return group.stream()
                .filter(other -> prefer(other, option) > prefer(option, other))
                .count();
    }

    private Seat runoff(int x, int y, List<Integer> lot, OptionalInt statusQuo, Optional<String> scoringTie) {
        BiPredicate<Integer, Integer> first = (a, b) -> lot.indexOf(a) < lot.indexOf(b);
        if (prefer(x, y) != prefer(y, x)) {
            return seat(prefer(x, y) > prefer(y, x), x, y, scoringTie, Optional.empty());
        }
        if (stars(x) != stars(y)) {
            return seat(stars(x) > stars(y), x, y, scoringTie, Optional.of("score"));
        }
        if (fives(x) != fives(y)) {
            return seat(fives(x) > fives(y), x, y, scoringTie, Optional.of("five_star"));
        }
        if (statusQuo.isPresent() && (statusQuo.getAsInt() == x || statusQuo.getAsInt() == y)) {
            return seat(statusQuo.getAsInt() == x, x, y, scoringTie, Optional.of("status_quo"));
        }
        return seat(first.test(x, y), x, y, scoringTie, Optional.of("random"));
    }

    private static Seat seat(boolean firstWins, int x, int y, Optional<String> scoringTie, Optional<String> runoffTie) {
        return firstWins
                ? new Seat(x, OptionalInt.of(y), scoringTie, runoffTie)
                : new Seat(y, OptionalInt.of(x), scoringTie, runoffTie);
    }

    /** Whom any lot at all would elect. */
    Set<Integer> possibleWinners(List<Integer> running, boolean older, OptionalInt statusQuo) {
        var winners = new TreeSet<Integer>();
        for (List<Integer> lot : orders(everybody())) {
            winners.add(star(running, lot, older, statusQuo).winner());
        }
        return winners;
    }

    static List<List<Integer>> orders(List<Integer> options) {
        if (options.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Integer>>();
        for (Integer first : options) {
            var others = options.stream().filter(it -> !it.equals(first)).toList();
            for (List<Integer> rest : orders(others)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    /** Allocated Score with a weight for each single ballot. */
    List<Paid> allocated(int seats, List<Integer> lot) {
        var counted = ballots.stream()
                .filter(ballot -> everybody().stream().anyMatch(option -> !ballot.isBlank(option)))
                .toList();
        Fraction quota = Fraction.of(counted.size(), seats);
        var weights =
                new ArrayList<>(counted.stream().map(ballot -> Fraction.ONE).toList());
        var running = everybody();
        var paid = new ArrayList<Paid>();
        while (paid.size() < seats) {
            int winner = running.stream()
                    .max(Comparator.<Integer, Fraction>comparing(option -> weighted(option, counted, weights))
                            .thenComparingInt(option -> -lot.indexOf(option)))
                    .orElseThrow();
            running.remove(Integer.valueOf(winner));
            Fraction stars = weighted(winner, counted, weights);
            paid.add(new Paid(winner, stars, spend(winner, quota, counted, weights)));
        }
        return paid;
    }

    private static Fraction weighted(int option, List<Ballot> counted, List<Fraction> weights) {
        Fraction sum = Fraction.ZERO;
        for (int at = 0; at < counted.size(); at++) {
            sum = sum.plus(weights.get(at).times(counted.get(at).stars(option)));
        }
        return sum;
    }

    /** Answers the split. */
    private static Fraction spend(int winner, Fraction quota, List<Ballot> counted, List<Fraction> weights) {
        var support = new ArrayList<Fraction>();
        var order = new ArrayList<Integer>();
        for (int at = 0; at < counted.size(); at++) {
            support.add(weights.get(at).times(counted.get(at).stars(winner)));
            order.add(at);
        }
        order.sort(Comparator.<Integer, Fraction>comparing(support::get).reversed());
        Fraction sum = Fraction.ZERO;
        int last = -1;
        for (int at : order) {
            sum = sum.plus(weights.get(at));
            last = at;
            if (sum.compareTo(quota) >= 0) {
                break;
            }
        }
        if (last < 0) {
            return Fraction.ZERO;
        }
        reweigh(support.get(last), quota, support, weights);
        return support.get(last);
    }

    private static void reweigh(Fraction split, Fraction quota, List<Fraction> support, List<Fraction> weights) {
        Fraction above = Fraction.ZERO;
        Fraction on = Fraction.ZERO;
        for (int at = 0; at < weights.size(); at++) {
            int side = support.get(at).compareTo(split);
            above = side > 0 ? above.plus(weights.get(at)) : above;
            on = side == 0 ? on.plus(weights.get(at)) : on;
        }
        for (int at = 0; at < weights.size(); at++) {
            int side = support.get(at).compareTo(split);
            if (side > 0) {
                weights.set(at, Fraction.ZERO);
            } else if (side == 0 && !on.isZero()) {
                Fraction left = on.plus(above).minus(quota);
                weights.set(
                        at,
                        left.compareTo(Fraction.ZERO) < 0
                                ? Fraction.ZERO
                                : weights.get(at).times(left).over(on));
            }
        }
    }
}
