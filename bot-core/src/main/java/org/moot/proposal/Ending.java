package org.moot.proposal;

import java.util.Locale;
import java.util.Set;
import org.moot.proposal.Proposal.Matter;

/** What a consensus call comes to when its time is over. */
public enum Ending {
    CONSENSUS,
    /** Too few answered for the first time: it goes on for half its time. */
    EXTENDED,
    /** Too few answered again. */
    LAPSED,
    /** Back to deliberation. */
    RETURNED,
    /** The question goes to a STAR vote. */
    VOTE;

    /** With the second return the question goes to a vote instead. */
    private static final int RETURNS_BEFORE_A_VOTE = 1;

    /**
     * @param returns how often a call returned this proposal before
     * @param extended whether this call was extended before
     */
    public static Ending of(Set<Obstacle> why, Matter matter, int returns, boolean extended) {
        if (why.isEmpty()) {
            return CONSENSUS;
        }
        return switch (matter) {
            case OFFICE, REMOVAL -> VOTE;
            case APPEAL -> LAPSED;
            case TEXT -> ofText(why, returns, extended);
        };
    }

    private static Ending ofText(Set<Obstacle> why, int returns, boolean extended) {
        if (why.contains(Obstacle.VOTE_ASKED)) {
            return VOTE;
        }
        if (why.contains(Obstacle.TOO_FEW_ANSWERS)) {
            return extended ? LAPSED : EXTENDED;
        }
        return returns >= RETURNS_BEFORE_A_VOTE ? VOTE : RETURNED;
    }

    /** As keys and the audit log write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
