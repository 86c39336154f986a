package org.moot.count;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How warm people were about one option, chosen or not. Everything is a function of the counted ballots; where there
 * are none, averages are 0 and shares have no ratio.
 *
 * @param histogram counted ballots by the stars they give, 0 to 5, a blank as 0: six numbers that add up to {@code
 *     counted}
 * @param blanks those among the ballots giving 0 that left the cell blank
 * @param headToHeads against every other option, in the order of the ballots
 * @param supporters what those who give this option 4 or 5 give to every other one, in the order of the ballots
 */
public record Enthusiasm(
        int option,
        long counted,
        List<Long> histogram,
        long blanks,
        List<HeadToHead> headToHeads,
        List<Support> supporters) {
    public Enthusiasm {
        histogram = List.copyOf(histogram);
        headToHeads = List.copyOf(headToHeads);
        supporters = List.copyOf(supporters);
    }

    /** The stars that an option's supporters, those who give it 4 or 5, give to another option in sum. */
    public record Support(int other, long stars, long supporters) {
        /** Stars; empty where there are no supporters. */
        public OptionalDouble average() {
            return supporters == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) stars / supporters);
        }
    }

    /** For every option, in the order of the ballots. */
    public static List<Enthusiasm> of(Tally tally) {
        return IntStream.range(0, tally.options())
                .mapToObj(option -> of(tally, option))
                .toList();
    }

    public static Enthusiasm of(Tally tally, int option) {
        var others = IntStream.range(0, tally.options())
                .filter(other -> other != option)
                .boxed()
                .toList();
        long supporters = tally.supporters(option);
        return new Enthusiasm(
                option,
                tally.counted(),
                tally.histogram(option),
                tally.blanks(option),
                others.stream().map(other -> tally.headToHead(option, other)).toList(),
                others.stream()
                        .map(other -> new Support(other, tally.supportersStars(option, other), supporters))
                        .toList());
    }

    /** Sum of stars. */
    public long total() {
        return IntStream.rangeClosed(1, Ballot.MOST_STARS)
                .mapToLong(stars -> stars * histogram.get(stars))
                .sum();
    }

    /** Stars, 0 to 5, over all counted ballots, blank cells as 0. */
    public double average() {
        return counted == 0 ? 0 : (double) total() / counted;
    }

    public long fiveStars() {
        return histogram.get(Ballot.MOST_STARS);
    }

    /** Ballots that gave 0 stars themselves, blank cells not among them. */
    public long writtenZeros() {
        return histogram.getFirst() - blanks;
    }

    public Share shareOfFourOrFive() {
        return giving(4, 5);
    }

    public Share shareOfOneOrMore() {
        return giving(1, 5);
    }

    /** Blank cells count as 0; {@link #shareOfBlank} says how many of these there are. */
    public Share shareOfZero() {
        return giving(0, 0);
    }

    public Share shareOfBlank() {
        return new Share(blanks, counted);
    }

    private Share giving(int least, int most) {
        return new Share(
                histogram.subList(least, most + 1).stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                counted);
    }

    /** Other options that it beats head to head. */
    public long wins() {
        return headToHeads.stream().filter(HeadToHead::isWon).count();
    }

    public long losses() {
        return headToHeads.stream().filter(HeadToHead::isLost).count();
    }

    /**
     * Ordinal dispersion after Leik: twice the sum of min(F, 1 − F) over the cumulated shares F of 0, 0–1, … 0–4 stars,
     * divided by five. 0 when everybody gives the same, 1 when half give 0 and half give 5. Source: R. K. Leik, A
     * measure of ordinal consensus, Pacific Sociological Review 9 (1966), 85–90.
     */
    public double polarisation() {
        long sum = 0;
        long below = 0;
        for (long ballots : histogram) {
            below += ballots;
            sum += Math.min(below, counted - below);
        }
        return counted == 0 ? 0 : 2.0 * sum / (Ballot.MOST_STARS * (double) counted);
    }

    /**
     * Over a third give 0 or 1 and over a third give 4 or 5: people disagree, which an average near the middle would
     * hide.
     */
    public boolean isDivided() {
        return giving(0, 1).isMoreThanOneIn(3) && giving(4, 5).isMoreThanOneIn(3);
    }

    /** Below the charter's line of warmth, an average in stars; a winner that is so is marked. */
    public boolean isLukewarm(double line) {
        return counted > 0 && average() < line;
    }

    /** At or above the charter's line of warmth; an option that is so and not chosen is worth keeping. */
    public boolean isWarm(double line) {
        return counted > 0 && average() >= line;
    }
}
