package org.moot.vote;

import java.util.function.Supplier;
import org.moot.command.Transaction;

/**
 * Lets nothing out of the box but what is known to be harmless: the message of a database's exception may quote the row, and
 * whatever leaves a command is logged.
 */
final class Discreet {
    private Discreet() {}

    /** The same work; a fault keeps its kind and where it came from, and loses its words and causes. */
    static <T> T with(Supplier<T> work) {
        try {
            return work.get();
        } catch (BallotBox.NotOpen | Transaction.Unavailable | Transaction.Uncertain known) {
            throw known;
        } catch (RuntimeException fault) {
            var silent = new IllegalStateException(
                    "the ballot box failed: " + fault.getClass().getName());
            silent.setStackTrace(fault.getStackTrace());
            throw silent;
        }
    }
}
