package org.moot.office;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.office.Nominations.Nomination;
import org.moot.people.PersonId;

/** How offices put questions to an assembly; implemented by the votes, which know proposals too. */
public interface Questions {

    /** Whether a question about who holds the office is before the assembly now. */
    boolean isBefore(Assembly assembly, String office);

    /** One nominee: a consensus call at once, concerns private to the nominee. */
    void one(Assembly assembly, Nomination nomination, PersonId nominee, Instant now);

    /** Several nominees, at most 19: a STAR vote on people. */
    void several(Assembly assembly, Nomination nomination, List<PersonId> nominees, Instant now);

    /** An officer has gone by themselves: a call on whether they go is over. */
    void resigned(Assembly assembly, Officer officer, Instant now);

    /**
     * Whether an officer is removed: a call of 72 hours on which the officer does not count, then a vote. Where a question
     * about the office is before the assembly already, the reason is added to it.
     */
    void removal(Assembly assembly, Officer officer, PersonId askedBy, String reason, Instant now);
}
