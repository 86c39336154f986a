package org.moot.count;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The sums over all ballots that STAR, Bloc STAR and everybody's enthusiasm are functions of. Ballots are added, taken
 * away again or merged by precinct in any order, and are not kept. All numbers are ballots, except where they are
 * called stars.
 *
 * <p>Always {@code cast = counted + blank} and {@code counted = flat + with preference}: a wholly blank ballot is an
 * abstention and enters none of the other sums; a blank cell of a counted ballot counts as 0 stars and is also counted
 * as blank.
 *
 * <p>Not for several threads at once: give each its own and merge.
 */
public final class Tally {
    /** So many ballots at most that no sum can overflow: 2^60. */
    public static final long MOST_BALLOTS = 1L << 60;

    public static final int MOST_OPTIONS = 1_000;

    private final int options;
    private final Sums sums;
    private final PairTable pairs;

    private Tally(int options, Sums sums, PairTable pairs) {
        this.options = options;
        this.sums = sums;
        this.pairs = pairs;
    }

    /**
     * A tally of no ballots.
     *
     * @throws IllegalArgumentException for fewer than 1 or more than {@link #MOST_OPTIONS} options
     */
    public static Tally of(int options) {
        if (options < 1 || options > MOST_OPTIONS) {
            throw new IllegalArgumentException(
                    "A count needs 1 to %d options, not %d".formatted(MOST_OPTIONS, options));
        }
        return new Tally(options, new Sums(options), new PairTable(options));
    }

    public Tally copy() {
        return new Tally(options, sums.copy(), pairs.copy());
    }

    public Tally add(Ballot ballot) {
        return add(ballot, 1);
    }

    /**
     * Counts the same ballot so many times.
     *
     * @throws IllegalArgumentException for a ballot of other options, or a negative number; nothing is counted then
     * @throws ArithmeticException above {@link #MOST_BALLOTS}; nothing is counted then
     */
    public Tally add(Ballot ballot, long times) {
        requireFit(ballot.options(), times);
        sums.requireRoom(times);
        apply(ballot, times);
        return this;
    }

    /** Counts many at once; the same sums as one by one, only faster. */
    public Tally add(PackedBallots packed) {
        requireFit(packed.options(), packed.size());
        sums.requireRoom(packed.size());
        new PackedCount(packed).addTo(sums, pairs);
        return this;
    }

    public Tally subtract(Ballot ballot) {
        return subtract(ballot, 1);
    }

    /**
     * Takes back what was added before.
     *
     * @throws IllegalArgumentException where a sum would fall below zero, so the ballot cannot have been counted;
     *     nothing changes
     */
    public Tally subtract(Ballot ballot, long times) {
        requireFit(ballot.options(), times);
        apply(ballot, -times);
        if (hasNegative()) {
            apply(ballot, times);
            throw new IllegalArgumentException("Not in this tally %d times: %s".formatted(times, ballot));
        }
        return this;
    }

    /** A later ballot takes the place of an earlier one. */
    public Tally replace(Ballot earlier, Ballot later) {
        requireFit(later.options(), 1);
        return subtract(earlier).add(later);
    }

    /** Adds another tally of the same options, which stays as it is. */
    public Tally merge(Tally other) {
        requireFit(other.options, 0);
        sums.requireRoom(other.cast());
        apply(other, 1);
        return this;
    }

    /** Takes back a tally merged before; refused, and nothing changes, where a sum would fall below zero. */
    public Tally subtract(Tally other) {
        requireFit(other.options, 0);
        apply(other, -1);
        if (hasNegative()) {
            apply(other, 1);
            throw new IllegalArgumentException("This tally does not contain the other");
        }
        return this;
    }

    private void requireFit(int given, long times) {
        if (given != options) {
            throw new IllegalArgumentException("%d scores where there are %d options".formatted(given, options));
        }
        if (times < 0) {
            throw new IllegalArgumentException("A ballot cannot be counted %d times".formatted(times));
        }
    }

    private void apply(Ballot ballot, long times) {
        sums.add(ballot.kind(), times);
        if (ballot.kind() == Ballot.Kind.BLANK) {
            return;
        }
        byte[] marks = ballot.marks();
        for (int option = 0; option < options; option++) {
            sums.add(option, marks[option], times);
            if (marks[option] > 0) {
                pairs.add(marks, option, times);
            }
        }
    }

    private void apply(Tally other, int sign) {
        sums.add(other.sums, sign);
        pairs.add(other.pairs, sign);
    }

    private boolean hasNegative() {
        return sums.hasNegative() || pairs.hasNegative();
    }

    public int options() {
        return options;
    }

    /** All ballots handed in, the blank ones too. */
    public long cast() {
        return counted() + blankBallots();
    }

    /** Flat ballots and those with a preference; the denominator of averages and shares. */
    public long counted() {
        return flatBallots() + preferenceBallots();
    }

    /** Wholly blank ballots: abstentions. */
    public long blankBallots() {
        return sums.ballots(Ballot.Kind.BLANK);
    }

    public long flatBallots() {
        return sums.ballots(Ballot.Kind.FLAT);
    }

    public long preferenceBallots() {
        return sums.ballots(Ballot.Kind.PREFERENCE);
    }

    /** Sum of stars. */
    public long total(int option) {
        return sums.total(option);
    }

    public long fiveStars(int option) {
        return sums.giving(option, Ballot.MOST_STARS);
    }

    /** Counted ballots whose cell for this option is blank; they are among those that give it 0 stars. */
    public long blanks(int option) {
        return sums.blanks(option);
    }

    /** Counted ballots by the stars they give, 0 to 5, a blank as 0; six numbers that add up to {@link #counted()}. */
    public List<Long> histogram(int option) {
        return IntStream.rangeClosed(0, Ballot.MOST_STARS)
                .mapToObj(stars -> sums.giving(option, stars))
                .toList();
    }

    /**
     * Counted ballots that give {@code x} stars to {@code a} and {@code y} to another option {@code b}, a blank as 0.
     */
    public long giving(int a, int x, int b, int y) {
        if (x > 0 && y > 0) {
            return pairs.count(a, b, x, y);
        }
        if (y > 0) {
            return giving(b, y, a, x);
        }
        long some = 0;
        for (int given = 1; given <= Ballot.MOST_STARS; given++) {
            some += giving(a, x, b, given);
        }
        return sums.giving(a, x) - some;
    }

    /** Counted ballots that score {@code a} higher than {@code b}. */
    public long preferring(int a, int b) {
        long sum = 0;
        for (int x = 1; x <= Ballot.MOST_STARS; x++) {
            for (int y = 0; y < x; y++) {
                sum += giving(a, x, b, y);
            }
        }
        return sum;
    }

    public HeadToHead headToHead(int option, int other) {
        var equal = IntStream.rangeClosed(0, Ballot.MOST_STARS)
                .mapToObj(stars -> giving(option, stars, other, stars))
                .toList();
        return new HeadToHead(option, other, preferring(option, other), preferring(other, option), equal);
    }

    /** Counted ballots that give 4 or 5 stars. */
    public long supporters(int option) {
        return sums.giving(option, 4) + sums.giving(option, 5);
    }

    /** Sum of the stars that the supporters of an option give to another one. */
    public long supportersStars(int option, int other) {
        long sum = 0;
        for (int given = 1; given <= Ballot.MOST_STARS; given++) {
            sum += given * (giving(option, 4, other, given) + giving(option, 5, other, given));
        }
        return sum;
    }

    /** The option that more ballots put above than below every other one, if there is such an option. */
    public OptionalInt preferredToEveryOther() {
        return IntStream.range(0, options)
                .filter(option -> options > 1)
                .filter(option -> IntStream.range(0, options)
                        .filter(other -> other != option)
                        .allMatch(other -> preferring(option, other) > preferring(other, option)))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && sums.equals(tally.sums) && pairs.equals(tally.pairs);
    }

    @Override
    public int hashCode() {
        return 31 * sums.hashCode() + pairs.hashCode();
    }
}
