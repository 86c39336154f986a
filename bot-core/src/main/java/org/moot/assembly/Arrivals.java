package org.moot.assembly;

import java.time.Instant;
import org.moot.people.PersonId;

/** What follows when an assembly is founded and when somebody comes into it; implemented by the offices. */
public interface Arrivals {

    /** The founder of the party's home gets its interim offices; nobody else gets any. */
    void founded(Assembly assembly, PersonId founder, Instant now);

    /** With the third person, the hall is told that interim offices can now be confirmed. Harmless when repeated. */
    void joined(AssemblyId assembly, Instant now);
}
