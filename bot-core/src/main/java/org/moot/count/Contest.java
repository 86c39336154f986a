package org.moot.count;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Fills one seat among the options still running: scoring round, ties for a place in the runoff, runoff, ties in it.
 * Source: starvoting.org and the tie protocol.
 */
final class Contest {
    private final Tally tally;
    private final Lot lot;
    private final Protocol protocol;
    private final Ladder ladder;

    Contest(Tally tally, Lot lot, Protocol protocol, OptionalInt statusQuo) {
        requireSameOptions(lot, tally.options());
        statusQuo.ifPresent(option -> requireOption(option, tally.options()));
        this.tally = tally;
        this.lot = lot;
        this.protocol = protocol;
        this.ladder = new Ladder(tally, lot, statusQuo);
    }

    static void requireSameOptions(Lot lot, int options) {
        if (lot.options() != options) {
            throw new IllegalArgumentException(
                    "The lot orders %d options, the ballots have %d".formatted(lot.options(), options));
        }
    }

    private static void requireOption(int option, int options) {
        if (option < 0 || option >= options) {
            throw new IllegalArgumentException("No option %d among %d to be the status quo".formatted(option, options));
        }
    }

    Round fill(List<Integer> running) {
        Scoring scoring = score(running);
        if (running.size() == 1) {
            return new Round(running.getFirst(), scoring, Optional.empty(), running);
        }
        Runoff runoff = runoff(scoring.finalists());
        return new Round(runoff.winner(), scoring, Optional.of(runoff), possibleWinners(scoring));
    }

    private Scoring score(List<Integer> running) {
        var standing = running.stream()
                .map(option -> new Figure(option, tally.total(option)))
                .sorted(Comparator.comparingLong(Figure::number)
                        .reversed()
                        .thenComparingInt(figure -> lot.place(figure.option())))
                .toList();
        long cut = standing.get(Math.min(1, standing.size() - 1)).number();
        var ahead = options(standing.stream().filter(figure -> figure.number() > cut));
        var tied = options(standing.stream().filter(figure -> figure.number() == cut));
        int places = Math.min(2, running.size()) - ahead.size();
        List<Trial> tried = tied.size() == places ? List.of() : ladder.climb(protocol.scoring(), tied, places);
        List<Integer> through = tried.isEmpty() ? tied : Ladder.through(tried);
        var finalists = options(standing.stream()
                .filter(figure -> ahead.contains(figure.option()) || through.contains(figure.option())));
        return new Scoring(standing, ahead, tied, tried, finalists);
    }

    private static List<Integer> options(Stream<Figure> figures) {
        return figures.map(Figure::option).toList();
    }

    private Runoff runoff(List<Integer> pair) {
        HeadToHead votes = tally.headToHead(pair.getFirst(), pair.getLast());
        List<Trial> tried = votes.isWon() || votes.isLost() ? List.of() : ladder.climb(Protocol.RUNOFF, pair, 1);
        boolean firstWins =
                tried.isEmpty() ? votes.isWon() : tried.getLast().through().getFirst() == votes.option();
        return new Runoff(firstWins ? votes : tally.headToHead(pair.getLast(), pair.getFirst()), tried);
    }

    /** Opens only what a lot decided: the tied group at the cut, and a final pair that is equal on every step. */
    private List<Integer> possibleWinners(Scoring scoring) {
        return scoring.possiblePairs().stream()
                .flatMap(this::possibleWinners)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Integer> possibleWinners(List<Integer> pair) {
        Runoff runoff = runoff(pair);
        return runoff.decidedBy().filter(Rung.LOT::equals).isPresent() ? pair.stream() : Stream.of(runoff.winner());
    }
}
