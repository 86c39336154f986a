package org.moot.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.moot.count.Ballot;
import org.moot.count.Share;

/**
 * How much of a count is published, by its size and kind, so that nobody's ballot shows through the numbers.
 *
 * @param reason why it is this level and no other
 * @param unique ballots that are like no other, among all; measured before anything is published
 */
public record Publication(Level level, Reason reason, Share unique) {
    private static final int FEW = 3;
    private static final int FEW_ABOUT_PEOPLE = 5;
    private static final int MANY = 30;
    private static final int MANY_ABOUT_PEOPLE = 100;
    private static final double MOST_UNIQUE = 0.2;

    /** What is published, the least first. */
    public enum Level {
        /** What was chosen and how many ballots there were; averages to the half star, only where it is not about people. */
        OUTCOME,
        /** All sums that the count needs, for every option and pair. */
        SUMS,
        /** Ballots may be published whole: there are many, and few of them unlike all others. */
        BALLOTS;

        /** P0, P1 or P2. */
        public String word() {
            return "P" + ordinal();
        }
    }

    /** Why a level. */
    public enum Reason {
        FEW_BALLOTS,
        FEW_BALLOTS_ON_PEOPLE,
        NOT_MANY,
        NOT_MANY_ON_PEOPLE,
        OFTEN_UNLIKE,
        SELDOM_UNLIKE,
        STRICTER
    }

    static Publication of(boolean aboutPeople, Collection<Ballot> ballots) {
        Map<Ballot, Integer> alike = new HashMap<>();
        ballots.forEach(ballot -> alike.merge(ballot, 1, Integer::sum));
        long unique = alike.values().stream().filter(times -> times == 1).count();
        return of(aboutPeople, ballots.size(), new Share(unique, ballots.size()));
    }

    /** Fewer than these show single ballots, so what they scored is not published together. */
    static int few(boolean aboutPeople) {
        return aboutPeople ? FEW_ABOUT_PEOPLE : FEW;
    }

    private static Publication of(boolean aboutPeople, int ballots, Share unique) {
        if (ballots < few(aboutPeople)) {
            Reason few = aboutPeople ? Reason.FEW_BALLOTS_ON_PEOPLE : Reason.FEW_BALLOTS;
            return new Publication(Level.OUTCOME, few, unique);
        }
        if (ballots < (aboutPeople ? MANY_ABOUT_PEOPLE : MANY)) {
            Reason some = aboutPeople ? Reason.NOT_MANY_ON_PEOPLE : Reason.NOT_MANY;
            return new Publication(Level.SUMS, some, unique);
        }
        return unique.ratio().orElse(1) <= MOST_UNIQUE
                ? new Publication(Level.BALLOTS, Reason.SELDOM_UNLIKE, unique)
                : new Publication(Level.SUMS, Reason.OFTEN_UNLIKE, unique);
    }

    /** The same where it is no more than a level, otherwise that level. */
    Publication atMost(Level ceiling) {
        return level.compareTo(ceiling) <= 0 ? this : new Publication(ceiling, Reason.STRICTER, unique);
    }
}
