package org.moot.moot;

import java.time.Instant;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Place;
import org.moot.people.PersonId;

/**
 * A message hidden or a person muted, asked for by one participant, done when a second one confirms, for 72 hours.
 *
 * @param person who was muted, or whose message was hidden where that is known
 * @param message the place and the platform's reference of a hidden message
 * @param confirmedBy empty while it is only asked for
 * @param until when it ends; set when confirmed
 * @param appeal the number of the proposal that decides on appeal
 * @param lifted when a decision on appeal lifted it
 */
public record Measure(
        long number,
        AssemblyId assembly,
        What what,
        Optional<PersonId> person,
        Optional<Message> message,
        String reason,
        PersonId askedBy,
        Instant asked,
        Optional<PersonId> confirmedBy,
        Optional<Instant> until,
        Optional<Long> appeal,
        Optional<Instant> lifted)
        implements Belonging {

    /** What is done. */
    public enum What {
        MUTE,
        HIDE
    }

    public record Message(Place place, String reference) {}

    public Measure confirmed(PersonId by, Instant end) {
        return new Measure(
                number,
                assembly,
                what,
                person,
                message,
                reason,
                askedBy,
                asked,
                Optional.of(by),
                Optional.of(end),
                appeal,
                lifted);
    }

    public Measure appealed(long proposal) {
        return new Measure(
                number,
                assembly,
                what,
                person,
                message,
                reason,
                askedBy,
                asked,
                confirmedBy,
                until,
                Optional.of(proposal),
                lifted);
    }

    public Measure lifting(Instant now) {
        return new Measure(
                number,
                assembly,
                what,
                person,
                message,
                reason,
                askedBy,
                asked,
                confirmedBy,
                until,
                appeal,
                Optional.of(now));
    }

    public boolean isInForce(Instant now) {
        return lifted.isEmpty() && until.filter(now::isBefore).isPresent();
    }
}
