package org.moot.command;

/** What somebody must be allowed to do before a command is performed. Implemented by the features that know rights. */
public interface Permission {

    /** The right's name, as the table of rights in the docs prints it, such as {@code in-assembly}. */
    String key();

    /** For commands that only a deadline gives, never a person. */
    Permission CLOCK = () -> "clock";

    /** For commands that a stranger may give with the first message. */
    Permission ANYBODY = () -> "anybody";
}
