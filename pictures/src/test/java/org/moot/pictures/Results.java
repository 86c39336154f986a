package org.moot.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.moot.count.Ballot;
import org.moot.count.BlocResult;
import org.moot.count.BlocStar;
import org.moot.count.Lot;
import org.moot.count.Protocol;
import org.moot.count.Star;
import org.moot.count.StarResult;
import org.moot.count.Tally;

/** Results for tests to draw. */
final class Results {
    static final int BLANK = Ballot.BLANK;

    private Results() {}

    /** @param ballots one line of scores each; the lot is the order of the ballot */
    static StarResult star(int[]... ballots) {
        Tally tally = Tally.of(ballots[0].length);
        Arrays.stream(ballots).forEach(scores -> tally.add(Ballot.of(scores)));
        return star(tally);
    }

    static StarResult star(Tally tally) {
        return Star.count(tally, lot(tally), Protocol.OFFICIAL_2025);
    }

    static BlocResult bloc(Tally tally, int seats) {
        return BlocStar.count(tally, lot(tally), Protocol.OFFICIAL_2025, seats);
    }

    private static Lot lot(Tally tally) {
        return Lot.of(IntStream.range(0, tally.options()).toArray());
    }

    /** Ballots that the seed gives, some cells blank, every one cast so many times. */
    static Tally random(int options, int ballots, long seed, long times) {
        var chance = new Random(seed);
        Tally tally = Tally.of(options);
        for (int ballot = 0; ballot < ballots; ballot++) {
            tally.add(Ballot.of(chance.ints(options, -1, 6).toArray()), times);
        }
        return tally;
    }

    static List<String> names(int options) {
        return IntStream.rangeClosed(1, options)
                .mapToObj("Option number %d"::formatted)
                .toList();
    }

    static ResultPicture picture(List<String> names, StarResult result) {
        return ResultPicture.of(names, result, Locale.ENGLISH);
    }

    static ResultPicture picture(int options) {
        return picture(names(options), star(random(options, 40, options, 1)));
    }
}
