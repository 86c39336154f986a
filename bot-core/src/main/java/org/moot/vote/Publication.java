package org.moot.vote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moot.count.Ballot;
import org.moot.count.Share;

/**
 * How much of a count is published, by its size and kind, so that nobody's ballot shows through the numbers.
 *
 * @param reason why it is this level and no other
 * @param unique ballots that are like no other, among all that have a score; measured before anything is published
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

        /** What {@link #word} wrote. */
        public static Level read(String word) {
            return values()[Integer.parseInt(word.substring(1))];
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
        CHARTER,
        STRICTER;

        boolean isSize() {
            return this == FEW_BALLOTS || this == FEW_BALLOTS_ON_PEOPLE;
        }
    }

    /** Blank ballots protect nobody: one that has scores among many without shows as if it were alone. */
    static Publication of(boolean aboutPeople, Collection<Ballot> ballots) {
        List<Ballot> scored = ballots.stream()
                .filter(ballot -> ballot.kind() != Ballot.Kind.BLANK)
                .toList();
        Map<Ballot, Integer> alike = new HashMap<>();
        scored.forEach(ballot -> alike.merge(ballot, 1, Integer::sum));
        long unique = alike.values().stream().filter(times -> times == 1).count();
        return of(aboutPeople, scored.size(), new Share(unique, scored.size()));
    }

    /** What a charter's word allows at most; empty where it goes by size alone. */
    static Optional<Level> most(String word) {
        return word.equals("by-size") ? Optional.empty() : Optional.of(Level.valueOf(word.toUpperCase(Locale.ROOT)));
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

    /** Never more than the charter said at the announcement, nor than two persons said since. */
    Publication within(Vote vote) {
        return atMost(vote.rules().most(), Reason.CHARTER).atMost(vote.strictest(), Reason.STRICTER);
    }

    private Publication atMost(Optional<Level> ceiling, Reason stricter) {
        return ceiling.filter(most -> most.compareTo(level) < 0)
                .map(most -> new Publication(most, stricter, unique))
                .orElse(this);
    }
}
