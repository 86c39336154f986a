package org.moot.action;

import java.time.Instant;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.people.PersonId;

/** What somebody will do because of a decision. */
public record Action(
        long number, AssemblyId assembly, long decision, PersonId by, String what, Instant taken, Optional<Done> done)
        implements Belonging {

    /** @param outcome what came of it, in the words of whoever did it */
    public record Done(Instant at, String outcome) {}

    public Action doneWith(String outcome, Instant now) {
        return new Action(number, assembly, decision, by, what, taken, Optional.of(new Done(now, outcome)));
    }
}
