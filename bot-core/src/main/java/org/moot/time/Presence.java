package org.moot.time;

import java.time.Instant;
import java.util.List;

/** When the service and the platforms were there; what was away for long extends what was open. */
public interface Presence {

    /** The name under which the service itself is noted. */
    String SERVICE = "service";

    /** Notes that something is there now. Called about once a minute, outside of any other work. */
    void seen(String what, Instant now);

    /** The stretches between two times when something was not there, also one that still lasts. */
    List<Away> away(String what, Instant from, Instant until);

    /** Not there, from one time to another. */
    record Away(Instant from, Instant until) {}
}
