package org.moot.call.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that a room noticed. The same one may come again, late, and in any order.
 *
 * @param room the room's key, compared as text
 * @param instance one holding of the room; a room that is started again is another one
 * @param began when that holding began, where the room says so
 * @param at when it happened
 * @param visit one joining of one device, empty where it is about the whole room
 * @param device tells one delivery from another; says nothing about who it is
 * @param parent the visit from which somebody went to a side room, or empty
 * @param bound the visit that a telephone belongs to, or empty
 */
public record Sighting(
        Kind kind,
        String room,
        String instance,
        Optional<Instant> began,
        Instant at,
        String visit,
        String device,
        Marks marks,
        String parent,
        String bound) {

    /** Does not depend on which came first. */
    static final Comparator<Sighting> BY_TIME = Comparator.comparing(Sighting::at)
            .thenComparing(Sighting::kind)
            .thenComparing(Sighting::instance)
            .thenComparing(Sighting::visit)
            .thenComparing(Sighting::device)
            .thenComparing(it -> it.marks().toString());

    /** What is noticed. */
    public enum Kind {
        STARTED,
        ENDED,
        JOINED,
        LEFT,
        /** Into a side room, and out of it. */
        JOINED_ASIDE,
        LEFT_ASIDE,
        /** A telephone was tied to a visit. */
        BOUND,
        /** Somebody waits to be let in, which is not being there. */
        WAITING;

        boolean isJoin() {
            return this == JOINED || this == JOINED_ASIDE;
        }

        boolean isLeave() {
            return this == LEFT || this == LEFT_ASIDE;
        }
    }

    /** What makes two of them the same, without the writing of {@link #key}. */
    record Once(Kind kind, String instance, String visit, String device, Instant at) {}

    Once once() {
        return new Once(kind, instance, visit, device, at);
    }

    /** The same for the same thing, however often it is told. */
    public String key() {
        return String.join("|", kind.name(), instance, visit, device, at.toString());
    }
}
