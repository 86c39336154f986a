package org.moot.office;

import java.time.Instant;
import java.util.List;
import org.moot.assembly.Assembly;
import org.moot.people.PersonId;

/** How offices put questions to an assembly; implemented by the votes, which know proposals too. */
public interface Questions {

    /** One nominee: a consensus call at once, concerns private to the nominee. */
    void one(Assembly assembly, String office, PersonId nominee, PersonId askedBy, Instant now);

    /** Several nominees: a STAR vote on people. */
    void several(Assembly assembly, String office, List<PersonId> nominees, PersonId askedBy, Instant now);

    /** Whether an officer is removed: a call of 72 hours on which the officer does not count, then a vote. */
    void removal(Assembly assembly, Officer officer, PersonId askedBy, String reason, Instant now);
}
