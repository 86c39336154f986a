package org.moot.count;

import java.util.List;

/** The ways of breaking a tie that protocols put in order. */
public enum Rung {
    /** The one that more ballots put above the other; only where exactly two are tied. Figures: votes for each. */
    HEAD_TO_HEAD("head_to_head"),
    /**
     * Those who lost most head-to-heads among the tied drop out, again and again; only where more than two are tied.
     * Figures: losses.
     */
    FEWEST_LOSSES("head_to_head"),
    /** Figures: total stars. */
    SCORE("score"),
    /** Figures: ballots that gave five stars. */
    FIVE_STAR("five_star"),
    /** Moot's rule: a lot never changes the status quo. Figures: 1 for the status quo, 0 for the other. */
    STATUS_QUO("status_quo"),
    /** Figures: places in the published lot, from 1. */
    LOT("random");

    private final String id;

    Rung(String id) {
        this.id = id;
    }

    /** The name that published results use for it. */
    public String id() {
        return id;
    }

    boolean suits(List<Integer> tied) {
        return switch (this) {
            case HEAD_TO_HEAD -> tied.size() == 2;
            case FEWEST_LOSSES -> tied.size() > 2;
            default -> true;
        };
    }

    boolean isLowBest() {
        return this == LOT || this == FEWEST_LOSSES;
    }
}
