package org.moot.command;

import org.jspecify.annotations.Nullable;

/** A bug as logs may show it: what broke and where, without the exception's words, which may hold what somebody typed. */
public final class Wordless extends Exception {
    private static final int DEEPEST = 5;

    private Wordless(Throwable bug, @Nullable Throwable cause) {
        super(bug.getClass().getName(), cause, false, true);
        setStackTrace(bug.getStackTrace());
    }

    public static Throwable of(Throwable bug) {
        return of(bug, DEEPEST);
    }

    private static Throwable of(Throwable bug, int deep) {
        Throwable cause = bug.getCause();
        return new Wordless(bug, cause == null || deep == 0 ? null : of(cause, deep - 1));
    }
}
