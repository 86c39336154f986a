package org.moot.proposal;

import java.util.Locale;

/** What stands between the answers of a call and a consensus. */
public enum Obstacle {
    /** Fewer answered than are enough; silence is never a return. */
    TOO_FEW_ANSWERS,
    BLOCKED,
    /** More than a third of the answers stand aside. */
    TOO_MANY_ASIDE,
    /** Less than half of the answers agree. */
    TOO_FEW_AGREE,
    /** A third of the answers ask for a vote. */
    VOTE_ASKED;

    /** As keys and the audit log write it: {@code too-many-aside}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
