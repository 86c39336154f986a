package org.moot.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.people.PersonId;

/**
 * Who is in an assembly: who joined it, all members for a core assembly, the constituency's members for theirs, and the
 * people of every assembly with a seat in it, each person once. Core rosters are derived, never stored.
 */
public interface Roster {

    /** Joins by choice; false when already joined by choice. */
    boolean join(AssemblyId assembly, PersonId person, Instant now);

    /** Leaves what was joined by choice; false when it was not. */
    boolean leave(AssemblyId assembly, PersonId person, Instant now);

    /** What one joined and when they took part is so for another too, who is one person with them; the earlier joining counts. */
    void passOn(PersonId from, PersonId to);

    boolean has(AssemblyId assembly, PersonId person);

    int size(AssemblyId assembly);

    /** How many there are, counted no further than a number: whether a large assembly is small is asked at every arrival. */
    default int sizeUpTo(AssemblyId assembly, int most) {
        return page(assembly, Optional.empty(), most).size();
    }

    /** In the order of their ids, those after one. */
    List<PersonId> page(AssemblyId assembly, Optional<PersonId> after, int most);

    /** How many said, pressed or answered something in the assembly since a time. */
    int active(AssemblyId assembly, Instant since);

    /** Notes that somebody took part, by the day. */
    void tookPart(AssemblyId assembly, PersonId person, Instant now);

    /** Everybody, for a list that is frozen. */
    List<PersonId> everybody(AssemblyId assembly);

    /**
     * Who was in the assembly at a time and still is, for the roll of a vote.
     *
     * @param membersOnly only members of the party, then and now
     */
    List<PersonId> since(AssemblyId assembly, Instant began, boolean membersOnly);

    /** The assemblies somebody is in, also by membership of the party, without those reached through seats. */
    List<AssemblyId> of(PersonId person);
}
