package org.moot.command;

/** How a command is stored. */
public enum Storing {
    /** It only looks. That it was asked is not remembered either: what comes again is answered again. */
    NOTHING,
    /** Everything in one transaction, committed before the answer. */
    ONE,
    /** The command sets its own bounds, because nothing about a person may stand beside what it writes. */
    OWN
}
