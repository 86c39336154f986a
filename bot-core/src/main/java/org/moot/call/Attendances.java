package org.moot.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.call.attendance.Attendance.Status;
import org.moot.call.attendance.Sitting;
import org.moot.call.attendance.Span;
import org.moot.people.PersonId;

/** Who came to which call, of those who agreed that it is kept; and what people say themselves. */
public interface Attendances {

    /**
     * One person at one call.
     *
     * @param spans when, as long as that is kept
     */
    record Kept(long call, PersonId person, Status status, long seconds, List<Span> spans) {
        public Kept {
            spans = List.copyOf(spans);
        }
    }

    /** Puts all of a call in the place of what was there. */
    void put(long call, List<Kept> all);

    List<Kept> at(long call);

    List<Kept> of(PersonId person);

    /** What somebody says themselves: that they were there, or were not. It stands above what was said about them. */
    void say(long call, PersonId person, boolean came, Instant now);

    /**
     * What somebody else says, who may.
     *
     * @return false where the person has said something themselves, which stays
     */
    boolean correct(long call, PersonId person, boolean came, PersonId by, Instant now);

    /** Who it was who sat there, as somebody says who may; in the place of what was said of that before. */
    void name(long call, List<Sitting> sittings, PersonId person, PersonId by, Instant now);

    /** Nobody is this person any more whom the room did not recognise. */
    void unname(long call, PersonId person);

    /** Who they were, in no order. */
    List<Sitting.Named> named(long call);

    /** What was said about a call, by person. */
    List<Said> said(long call);

    /**
     * What is said about whether somebody was at a call.
     *
     * @param by who says it, where it is not the person
     */
    record Said(PersonId person, boolean came, Optional<PersonId> by) {}

    Optional<Boolean> said(long call, PersonId person);

    /** From which time to which somebody was there is forgotten of calls that ended before. */
    void coarsen(Instant before);

    /** Everything about the persons of a call is forgotten. */
    void forget(long call);

    /** Everything about a person is forgotten. */
    void forget(PersonId person);
}
