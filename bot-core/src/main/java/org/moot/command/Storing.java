package org.moot.command;

/** How a command is stored. */
public enum Storing {
    /** Everything in one transaction, committed before the answer. */
    ONE,
    /** The command sets its own bounds, because nothing about a person may stand beside what it writes. */
    OWN
}
