package org.moot.time;

/** Commands waiting for their hour. Set and cleared in the current transaction. */
public interface Deadlines {

    /** Sets it, or moves the one of the same name. */
    void set(Deadline deadline);

    void clear(String name);

    /** How many are overdue by more than a minute, for the health page. */
    int late();
}
