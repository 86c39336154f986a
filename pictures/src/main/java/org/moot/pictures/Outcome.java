package org.moot.pictures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moot.count.Enthusiasm;
import org.moot.count.HeadToHead;
import org.moot.count.Tally;

/**
 * What a picture and its text are made from.
 *
 * @param options those shown, most stars first
 */
record Outcome(long cast, long counted, long blank, List<String> names, List<Option> options, List<Seat> seats) {

    /** @param position on the ballot, from 0 */
    record Option(int position, boolean chosen, Enthusiasm warmth) {
        /** As on the ballot, from 1. */
        int number() {
            return position + 1;
        }

        HeadToHead against(Option other) {
            int at = other.position < position ? other.position : other.position - 1;
            return warmth.headToHeads().get(at);
        }
    }

    static Outcome of(List<String> names, Tally tally, List<Seat> seats) {
        if (names.size() != tally.options()) {
            throw new IllegalArgumentException("%d names for %d options".formatted(names.size(), tally.options()));
        }
        List<Integer> chosen = seats.stream().map(Seat::winner).toList();
        Stream<Integer> others = IntStream.range(0, tally.options())
                .boxed()
                .filter(option -> !chosen.contains(option))
                .sorted(warmest(tally));
        List<Option> shown = Stream.concat(chosen.stream(), others)
                .limit(ResultPicture.MOST_OPTIONS)
                .sorted(warmest(tally))
                .map(option -> new Option(option, chosen.contains(option), Enthusiasm.of(tally, option)))
                .toList();
        return new Outcome(
                tally.cast(),
                tally.counted(),
                tally.blankBallots(),
                names.stream().map(Name::harmless).toList(),
                shown,
                seats);
    }

    private static Comparator<Integer> warmest(Tally tally) {
        return Comparator.<Integer, Long>comparing(tally::total).reversed().thenComparing(Comparator.naturalOrder());
    }

    String name(int position) {
        return names.get(position);
    }

    boolean isAllShown() {
        return options.size() == names.size();
    }

    /** The seats there is room to tell about. */
    List<Seat> shownSeats() {
        return seats.stream().limit(ResultPicture.MOST_OPTIONS).toList();
    }
}
