package org.moot.matrix.gateway;

import java.util.List;

/** Takes what a sync brought. Called inside the sync, which goes on only when this returns: so it must do nothing but keep it. */
public interface Sink {

    /** @throws RuntimeException when it could not be kept; the same comes again */
    void take(Batch batch);

    /**
     * What one sync brought, each room's events in their order.
     *
     * @param token of this sync, another one for each
     * @param keys whether something came for this device alone, which keys may be
     */
    record Batch(
            String token, List<Seen> events, List<Gap> gaps, List<Invited> invited, List<String> left, boolean keys) {
        public Batch {
            events = List.copyOf(events);
            gaps = List.copyOf(gaps);
            invited = List.copyOf(invited);
            left = List.copyOf(left);
        }

        /** Whether there is nothing to keep. */
        public boolean isEmpty() {
            return events.isEmpty() && gaps.isEmpty() && invited.isEmpty() && left.isEmpty() && !keys;
        }
    }

    /** One event of a room, as the JSON that it is; encrypted where the room is. */
    record Seen(String room, String id, String json) {}

    /**
     * A room in which more happened than the sync tells.
     *
     * @param from the token before the first event that it tells
     * @param to the token after the last event that an earlier sync told
     */
    record Gap(String room, String from, String to) {}

    /** A room to which somebody invites. */
    record Invited(String room, String by, boolean direct) {}
}
