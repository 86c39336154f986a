package org.moot.command;

import org.moot.conversation.Text;

/** A typed argument that cannot be read. The dispatcher adds the parameter's name, what was typed and an example. */
public final class Unreadable extends RuntimeException {
    private final transient Text why;

    public Unreadable(String key, Object... args) {
        super(key, null, false, false);
        this.why = Text.of(key, args);
    }

    public Text why() {
        return why;
    }
}
