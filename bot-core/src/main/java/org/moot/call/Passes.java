package org.moot.call;

import java.util.List;
import java.util.Optional;
import org.moot.people.PersonId;

/** Who has a way of their own into which room. */
public interface Passes {

    /** Adds it; false when the person has one for that room already, which stays. */
    boolean add(Pass pass);

    Optional<Pass> of(String room, PersonId person);

    /** All for a room. */
    List<Pass> all(String room);

    /** Whether somebody agreed that it is kept when they come; nobody has until they say so. */
    boolean isKept(PersonId person);

    List<PersonId> kept(List<PersonId> among);

    void keep(PersonId person, boolean kept);

    /** Ways in of people who were forgotten, which the room still has to close. */
    List<Leftover> leftovers();

    /** The room has closed it. */
    void isGone(Leftover leftover);

    /** A way in without the person whose it was. */
    record Leftover(String room, String reference) {}
}
