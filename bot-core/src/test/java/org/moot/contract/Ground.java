package org.moot.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.moot.Stores;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.time.TimeMachine;

/**
 * What the contracts stand on: stores of one kind, and their time. One ground may carry all contracts, one after the other,
 * and be in use for long: a contract makes fresh things, and looks at those alone.
 */
public interface Ground {

    Stores stores();

    /** The one clock, by which deadlines come and boxes close. */
    Instant now();

    /** Moves that clock for everything on this ground. */
    TimeMachine time();

    /** From now on deadlines are given to this one, also those that other contracts left behind. */
    void deadlinesGoTo(Function<Request, Reply> dispatcher);

    /** Lets a moment pass for leases and waits of the outbox, which go by the real clock in a database. */
    void pass(Duration moment);

    /** Whether transactions can run side by side; in memory one waits for the other. */
    boolean isConcurrent();
}
