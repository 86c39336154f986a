package org.moot.console;

/** Waits until everything that is due was said. */
public interface Settling {

    /** Returns when no deadline is due, no card waits to be revised and no post waits to be delivered. */
    void settle();
}
