package org.moot.call;

import java.time.Instant;

/** What rooms told and were answered, by a mark of each: so that nobody else can tell it once more. */
public interface Answered {

    boolean has(String mark);

    /** Harmless when it is there. */
    void add(String mark, Instant at);

    /** Forgets what was answered before a time. */
    void forget(Instant before);
}
