package org.moot.command;

/** Who reads the answer; known before the command runs, because platforms fix it when they acknowledge. */
public enum Answers {
    /** Only the asker, wherever the command was said. */
    PRIVATELY,
    /** Everybody at the place where it was said. */
    PUBLICLY
}
