package org.moot.pictures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.count.Enthusiasm;
import org.moot.count.HeadToHead;
import org.moot.count.Tally;

/**
 * What a picture and its text are made from.
 *
 * @param blank ballots that had no score, where that is known
 * @param options those shown, most stars first
 * @param seats none where there were too few ballots for a runoff
 */
record Outcome(long counted, Optional<Long> blank, List<String> names, List<Option> options, List<Seat> seats) {

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
        List<Option> shown = shown(tally.options(), chosen::contains, tally::total).stream()
                .map(option -> new Option(option, chosen.contains(option), Enthusiasm.of(tally, option)))
                .toList();
        return new Outcome(tally.counted(), Optional.of(tally.blankBallots()), harmless(names), shown, seats);
    }

    /** The sums that were published, which are all that a picture needs. */
    static Outcome of(List<String> names, Block.Tally tally) {
        if (names.size() != tally.rows().size()) {
            throw new IllegalArgumentException("%d names for %d options"
                    .formatted(names.size(), tally.rows().size()));
        }
        var sums = new PublishedSums(tally);
        List<Option> shown = shown(names.size(), sums::isChosen, sums::total).stream()
                .map(option -> new Option(option, sums.isChosen(option), sums.about(option)))
                .toList();
        return new Outcome(tally.counted(), Optional.empty(), harmless(names), shown, sums.seats());
    }

    private static List<String> harmless(List<String> names) {
        return names.stream().map(Name::harmless).toList();
    }

    /** Those chosen and the warmest, the warmest first. */
    private static List<Integer> shown(int options, IntPredicate chosen, IntToLongFunction total) {
        Comparator<Integer> warmest = Comparator.<Integer>comparingLong(total::applyAsLong)
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        return IntStream.range(0, options)
                .boxed()
                .sorted(Comparator.comparing((Integer option) -> !chosen.test(option))
                        .thenComparing(warmest))
                .limit(ResultPicture.MOST_OPTIONS)
                .sorted(warmest)
                .toList();
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
