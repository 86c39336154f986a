package org.moot.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The outbox seen from delivery: one lane per place, only its head can be claimed, by a lease with a fence, so that a
 * holder that stalled cannot finish what another took over. Each call is a transaction of its own.
 */
public interface Lanes {

    /** Claims the heads of up to {@code most} due lanes of some platforms, apart from those of what is mirrored. */
    List<Claimed> claim(Collection<String> platforms, int most, Duration lease);

    /** Claims the heads of up to {@code most} due lanes of what is mirrored to a platform. */
    List<Claimed> claimMirrored(String platform, int most, Duration lease);

    /** What waits behind a claimed one in its lane, in order; nothing of it was ever tried. */
    List<Behind> behind(Claimed claimed);

    /** Behind a claimed one, some parcels say something else and others are no more; nothing when the lease was lost. */
    void rearrange(Claimed claimed, List<Behind> changed, Collection<Long> gone);

    /** It was delivered. False when the lease was lost; then somebody else delivers it again under the same id. */
    boolean done(Claimed claimed);

    /** Try again after a while, in order: nothing behind it is delivered before. */
    void later(Claimed claimed, Duration wait, String why);

    /** It cannot be delivered; the lane goes on without it. */
    void aside(Claimed claimed, String why);

    /** Waits until something may be due, at most so long. */
    void await(Duration most);

    /** How many wait, how many were set aside, and since when the oldest waits that is not mirrored. */
    Backlog backlog();

    /**
     * A parcel in hand.
     *
     * @param id rises in the order of staging; its base 36 form is the delivery id
     * @param tries how often it was tried before
     */
    record Claimed(long id, Spot spot, Parcel parcel, int tries, long fence) {}

    /** A parcel that waits. */
    record Behind(long id, Parcel parcel) {}

    record Backlog(long waiting, long aside, Optional<Instant> oldest) {}
}
