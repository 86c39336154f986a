package org.moot.count;

import java.util.List;

/** The published rules for ties, fixed before a vote opens and named in its result. */
public enum Protocol {
    /**
     * The official protocol of October 2025, the default. Tied in the scoring round: head-to-head where exactly two are
     * tied for the place; otherwise, or still equal, most five-star ratings; then the lot. Source:
     * docs.bettervoting.com/help/ties.
     */
    OFFICIAL_2025("star-official-2025-10"),

    /**
     * The official protocol before it. Tied in the scoring round: those who lost most head-to-heads among the tied drop
     * out, as often as that helps; where so many drop out that places stay open, the others advance and those who
     * dropped out go on among themselves; then most five-star ratings, then the lot. Source: starvoting.org/ties,
     * "Official Tiebreaker Protocol", as published from 2023 to September 2025.
     */
    OFFICIAL_OLDER("star-official-2023");

    /** The same in both: an equal runoff goes by stars, then five-star ratings, then the lot. */
    static final List<Rung> RUNOFF = List.of(Rung.SCORE, Rung.FIVE_STAR, Rung.STATUS_QUO, Rung.LOT);

    private final String id;

    Protocol(String id) {
        this.id = id;
    }

    /** Name and version for manifests and results; never changes. */
    public String id() {
        return id;
    }

    List<Rung> scoring() {
        return switch (this) {
            case OFFICIAL_2025 -> List.of(Rung.HEAD_TO_HEAD, Rung.FIVE_STAR, Rung.LOT);
            case OFFICIAL_OLDER -> List.of(Rung.FEWEST_LOSSES, Rung.HEAD_TO_HEAD, Rung.FIVE_STAR, Rung.LOT);
        };
    }
}
