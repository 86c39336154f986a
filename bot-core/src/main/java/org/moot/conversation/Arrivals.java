package org.moot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What arrived on a platform, kept before anything is done about it, for platforms that tell a thing once: nothing is lost,
 * and nothing is done twice. Asked within a transaction.
 */
public interface Arrivals {

    /**
     * Keeps them in their order, behind all that is kept already; what was kept before is not kept again. Behind a gap nothing
     * of its lane is due until it is filled.
     */
    void keep(String platform, List<Arrival> arrived, List<Gap> gaps);

    List<Gap> gaps(String platform);

    /** Keeps what was missing, in its place before what came after it. The gap is none any more. */
    void fill(String platform, Gap gap, List<Arrival> missing);

    /** What is due, at most so many of each lane, the lane's first ones first. */
    List<Waiting> due(String platform, int most);

    /** Not now: those behind it go first. */
    void later(String platform, String id, Duration wait);

    /** What was put off and is not due yet, the first ones first. */
    List<Waiting> putOff(String platform, int most);

    /** Nothing but its id is remembered, neither whose it was nor when it came, and that for a month. */
    void done(String platform, String id);

    /** How many are not done. */
    long waiting(String platform);

    /** Since when the oldest of what is not done is due; empty where nothing is due. What was put off is due later. */
    Optional<Instant> dueSince(String platform);

    /**
     * @param lane within which the order counts, such as a room
     * @param id unique on its platform, the same when it comes again
     * @param content for the adapter alone
     */
    record Arrival(String lane, String id, String content) {}

    /**
     * Where a lane was not told whole.
     *
     * @param from where what is missing ends, in the platform's own words
     * @param to where it begins
     */
    record Gap(String lane, String from, String to) {}

    /** @param tries how often it was put off */
    record Waiting(String lane, String id, String content, int tries) {}
}
