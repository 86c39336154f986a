package org.moot.call.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who came to a call.
 *
 * @param ignored holdings of the room that were not this call
 * @param bots names of programs, which are not counted
 * @param countedOnly how many came of whom nothing else is kept
 * @param headcount how many people were there
 */
public record Attendance(
        List<Instance> instances,
        List<String> ignored,
        List<Attendee> attendees,
        List<Guest> guests,
        List<String> bots,
        List<String> flags,
        int countedOnly,
        int headcount) {

    /** One holding of the room. */
    public record Instance(String key, Instant began, Optional<Instant> ended) {}

    /**
     * Somebody who was recognised.
     *
     * @param matchedBy by what, in order and once each
     * @param visits how many joinings it was
     */
    public record Attendee(
            String person,
            Status status,
            long seconds,
            List<Span> spans,
            List<String> matchedBy,
            int visits,
            List<String> flags) {}

    /**
     * Somebody, or several under one typed name, who cannot be recognised.
     *
     * @param sittings at least one, in order
     */
    public record Guest(String label, long seconds, List<Sitting> sittings, List<String> flags) {}

    /** How somebody was there. */
    public enum Status {
        ATTENDED,
        BRIEF,
        /** Seen, and nobody knows how long. */
        SEEN_UNMEASURED
    }
}
