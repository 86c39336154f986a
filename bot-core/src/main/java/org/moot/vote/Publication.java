package org.moot.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.moot.count.Ballot;
import org.moot.count.Share;

/**
 * How much of a count is published, by its size and kind, so that nobody's ballot shows through the numbers.
 *
 * @param unique ballots that are like no other, among all; measured before anything is published
 */
record Publication(Level level, Share unique) {
    private static final int FEW = 3;
    private static final int FEW_ABOUT_PEOPLE = 5;
    private static final int MANY = 30;
    private static final int MANY_ABOUT_PEOPLE = 100;
    private static final double MOST_UNIQUE = 0.2;

    /** What is published. */
    enum Level {
        /** What was chosen and how many ballots there were; averages to the half star, only where it is not about people. */
        OUTCOME,
        /** All sums that the count needs, for every option and pair. */
        SUMS,
        /** Ballots may be published whole: there are many, and few of them unlike all others. */
        BALLOTS
    }

    static Publication of(boolean aboutPeople, Collection<Ballot> ballots) {
        Map<Ballot, Integer> alike = new HashMap<>();
        ballots.forEach(ballot -> alike.merge(ballot, 1, Integer::sum));
        long unique = alike.values().stream().filter(times -> times == 1).count();
        var share = new Share(unique, ballots.size());
        return new Publication(level(aboutPeople, ballots.size(), share), share);
    }

    /** Fewer than these show single ballots, so what they scored is not published together. */
    static int few(boolean aboutPeople) {
        return aboutPeople ? FEW_ABOUT_PEOPLE : FEW;
    }

    private static Level level(boolean aboutPeople, int ballots, Share unique) {
        if (ballots < few(aboutPeople)) {
            return Level.OUTCOME;
        }
        boolean many = ballots >= (aboutPeople ? MANY_ABOUT_PEOPLE : MANY);
        return many && unique.ratio().orElse(1) <= MOST_UNIQUE ? Level.BALLOTS : Level.SUMS;
    }
}
