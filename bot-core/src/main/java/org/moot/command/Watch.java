package org.moot.command;

import java.time.Duration;
import org.moot.command.Reply.Outcome;

/** Sees how commands go, for whoever measures them: never who gave one, nor which one it was. */
public interface Watch {

    /** Must return at once and never throw. */
    void taken(By whom, Outcome outcome, Duration took);

    /** Who waits for it. */
    enum By {
        PERSON,
        CLOCK
    }

    /** Nobody measures. */
    static Watch nobody() {
        return (whom, outcome, took) -> {};
    }
}
