package org.moot.matrix.say;

/** What a command begins with in a room. */
public final class Prefix {
    public static final String TYPED = "!moot";

    private Prefix() {}
}
