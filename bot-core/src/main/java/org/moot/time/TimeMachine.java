package org.moot.time;

import java.time.Duration;

/** Moves time in a demo database, and lets what befalls one be tried there; nowhere else. */
public interface TimeMachine {

    /** Moves forward, stopping at every deadline on the way so that each runs at its own hour; the service was there. */
    void forward(Duration by);

    /** Moves forward as if something had been away all the while: the service, or a platform by its name. */
    void outage(String what, Duration by);

    /** As if the database had been put in the place of a newer one: what is open pauses. Nothing is lost here. */
    void restored();
}
