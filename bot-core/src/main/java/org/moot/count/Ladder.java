package org.moot.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Climbs the rungs of a protocol until a tie is broken, keeping every step tried with its numbers. */
final class Ladder {
    private final Tally tally;
    private final Lot lot;
    private final OptionalInt statusQuo;

    Ladder(Tally tally, Lot lot, OptionalInt statusQuo) {
        this.tally = tally;
        this.lot = lot;
        this.statusQuo = statusQuo;
    }

    /**
     * Every step tried, in order; together they send exactly {@code places} of the tied on when the last rung is the
     * lot.
     */
    List<Trial> climb(List<Rung> rungs, List<Integer> tied, int places) {
        var tried = new ArrayList<Trial>();
        List<Integer> open = tied;
        int left = places;
        for (Rung rung : rungs) {
            boolean again = true;
            while (again && !open.isEmpty() && rung.suits(open) && mayDecide(rung, open)) {
                Trial trial = attempt(rung, open, left);
                tried.add(trial);
                left -= trial.through().size();
                open = trial.open();
                again = rung == Rung.FEWEST_LOSSES && trial.helped();
            }
        }
        return tried;
    }

    /** Whom the steps sent on, in that order. */
    static List<Integer> through(List<Trial> tried) {
        return tried.stream().flatMap(trial -> trial.through().stream()).toList();
    }

    private boolean mayDecide(Rung rung, List<Integer> open) {
        return rung != Rung.STATUS_QUO || statusQuo.stream().anyMatch(open::contains);
    }

    private Trial attempt(Rung rung, List<Integer> tied, int places) {
        var byNumber = Comparator.comparingLong(Figure::number);
        var figures = tied.stream()
                .map(option -> new Figure(option, number(rung, option, tied)))
                .sorted((rung.isLowBest() ? byNumber : byNumber.reversed())
                        .thenComparingInt(figure -> lot.place(figure.option())))
                .toList();
        return rung == Rung.FEWEST_LOSSES ? withoutWorst(places, figures) : bestFirst(rung, places, figures);
    }

    private long number(Rung rung, int option, List<Integer> tied) {
        return switch (rung) {
            case HEAD_TO_HEAD ->
                tied.stream().mapToLong(other -> votes(option, other)).sum();
            case FEWEST_LOSSES ->
                tied.stream()
                        .filter(other -> votes(other, option) > votes(option, other))
                        .count();
            case SCORE -> tally.total(option);
            case FIVE_STAR -> tally.fiveStars(option);
            case STATUS_QUO -> statusQuo.stream().filter(kept -> kept == option).count();
            case LOT -> lot.place(option);
        };
    }

    private long votes(int option, int other) {
        return option == other ? 0 : tally.preferring(option, other);
    }

    /** Takes whole groups of equals from the top while they fit; the group at the cut stays open. */
    private static Trial bestFirst(Rung rung, int places, List<Figure> figures) {
        var through = new ArrayList<Integer>();
        while (through.size() < places) {
            List<Integer> equals = equals(figures, figures.get(through.size()).number());
            if (through.size() + equals.size() > places) {
                return new Trial(rung, places, figures, through, equals);
            }
            through.addAll(equals);
        }
        return new Trial(rung, places, figures, through, List.of());
    }

    /**
     * Drops those with most losses; where that leaves too few, these go on and the dropped ones stay for the other
     * places.
     */
    private static Trial withoutWorst(int places, List<Figure> figures) {
        List<Integer> worst = equals(figures, figures.getLast().number());
        List<Integer> kept = figures.stream()
                .map(Figure::option)
                .filter(option -> !worst.contains(option))
                .toList();
        if (kept.size() > places) {
            return new Trial(Rung.FEWEST_LOSSES, places, figures, List.of(), kept);
        }
        return new Trial(Rung.FEWEST_LOSSES, places, figures, kept, kept.size() == places ? List.of() : worst);
    }

    private static List<Integer> equals(List<Figure> figures, long number) {
        return figures.stream()
                .filter(figure -> figure.number() == number)
                .map(Figure::option)
                .toList();
    }
}
