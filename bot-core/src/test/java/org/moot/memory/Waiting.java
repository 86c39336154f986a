package org.moot.memory;

import java.time.Instant;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;

/**
 * A parcel in the outbox.
 *
 * @param due not delivered before
 * @param leased until when it is in somebody's hand
 * @param tries how often it was claimed
 */
record Waiting(
        long id,
        Spot spot,
        Parcel parcel,
        Instant staged,
        Instant due,
        Instant leased,
        int tries,
        long fence,
        boolean aside) {

    static Waiting staged(long id, Spot spot, Parcel parcel, Instant now) {
        return new Waiting(id, spot, parcel, now, now, Instant.MIN, 0, 0, false);
    }

    boolean isDue(Instant now) {
        return !due.isAfter(now) && !isInHand(now);
    }

    boolean isInHand(Instant now) {
        return leased.isAfter(now);
    }

    Waiting leasedUntil(Instant until) {
        return new Waiting(id, spot, parcel, staged, due, until, tries + 1, fence + 1, aside);
    }

    Waiting dueAt(Instant later) {
        return new Waiting(id, spot, parcel, staged, later, Instant.MIN, tries, fence, aside);
    }

    Waiting setAside() {
        return new Waiting(id, spot, parcel, staged, due, Instant.MIN, tries, fence, true);
    }

    Waiting saying(Parcel other) {
        return new Waiting(id, spot, other, staged, due, leased, tries, fence, aside);
    }

    /** A hall and its threads are one lane, so that a thread is open before anything is said in it. */
    Lane lane() {
        return switch (spot) {
            case Spot.Hall hall -> Lane.of(hall.place());
            case Spot.Thread thread -> Lane.of(thread.hall());
            case Spot.Mirror mirror -> Lane.of(mirror);
            case Spot.Door door -> Lane.of(door.account());
        };
    }

    /** What keeps its order. */
    record Lane(String kind, String platform, String address) {
        static Lane of(Spot.Mirror mirror) {
            return new Lane(
                    "mirror",
                    mirror.hall().platform(),
                    mirror.hall().address() + " " + mirror.about().kind() + " "
                            + mirror.about().key());
        }

        boolean isMirror() {
            return kind.equals("mirror");
        }

        static Lane of(Place hall) {
            return new Lane("hall", hall.platform(), hall.address());
        }

        static Lane of(Account account) {
            return new Lane("door", account.platform(), account.id());
        }
    }
}
