package org.moot.time;

import java.time.Duration;

/** Moves time in a demo database; nowhere else. */
public interface TimeMachine {

    /** Moves forward, stopping at every deadline on the way so that each runs at its own hour; the service was there. */
    void forward(Duration by);

    /** Moves forward as if something had been away all the while: the service, or a platform by its name. */
    void outage(String what, Duration by);
}
