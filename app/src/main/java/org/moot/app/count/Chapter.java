package org.moot.app.count;

import java.util.Set;
import org.moot.count.Step;

/** The part of a report that a step of a story belongs to. */
enum Chapter {
    BALLOTS,
    SEAT,
    SCORING,
    RUNOFF,
    RESULT;

    private static final Set<String> ABOUT_BALLOTS = Set.of("count.ballots", "count.quota");
    private static final Set<String> ABOUT_RESULT = Set.of(
            "count.winner",
            "count.elected",
            "count.lot-chose",
            "count.lot-no-difference",
            "count.leader-lost",
            "count.preferred-to-all",
            "count.spent",
            "count.short-of-quota");

    static Chapter of(Step step) {
        String key = step.key();
        if (key.equals("count.seat")) {
            return SEAT;
        }
        if (ABOUT_BALLOTS.contains(key)) {
            return BALLOTS;
        }
        if (ABOUT_RESULT.contains(key)) {
            return RESULT;
        }
        return key.startsWith("count.runoff") ? RUNOFF : SCORING;
    }

    boolean hasHeading() {
        return this != BALLOTS && this != SEAT;
    }

    /** Of its heading. */
    String key(Method method) {
        return switch (this) {
            case SCORING -> method == Method.ALLOCATED ? "weighted" : "scoring";
            case RUNOFF -> "runoff";
            case BALLOTS, SEAT, RESULT -> "result";
        };
    }
}
