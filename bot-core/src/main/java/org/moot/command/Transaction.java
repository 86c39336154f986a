package org.moot.command;

import java.util.function.Supplier;

/** All of the work, or nothing of it. */
public interface Transaction {

    /**
     * Runs the work in a transaction of its own and commits before it returns; any exception rolls everything back. Work
     * that another change overtook is tried again, so it must do nothing outside the transaction.
     *
     * @throws Unavailable when the database could not be reached and nothing was recorded
     * @throws Uncertain when the connection broke during the commit
     */
    <T> T in(Supplier<T> work);

    /** The database cannot be reached; nothing was recorded. */
    final class Unavailable extends RuntimeException {
        public Unavailable(Throwable cause) {
            super("the database cannot be reached", cause);
        }
    }

    /** The connection broke while committing: it may or may not have been recorded. */
    final class Uncertain extends RuntimeException {
        public Uncertain(Throwable cause) {
            super("the connection broke while committing", cause);
        }
    }
}
