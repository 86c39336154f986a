package org.moot.assembly;

import java.time.Instant;

/** What follows when somebody comes into an assembly; implemented by the offices. */
public interface Arrivals {

    /** With the third person, the hall is told that interim offices can now be confirmed. */
    void joined(AssemblyId assembly, Instant now);
}
