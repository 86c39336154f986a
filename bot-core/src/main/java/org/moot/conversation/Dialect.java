package org.moot.conversation;

import java.time.Instant;

/** How one platform writes emphasis, mentions and times, and how it makes typed text harmless. */
public interface Dialect {

    /**
     * Text typed by a person, shown as typed but unable to ping, format, link, break lines out of their block or reorder
     * what stands around it. Control and bidirectional-override characters are made visible or dropped.
     */
    String harmless(String typed);

    /** A person's name, silent: it never notifies anybody. */
    String name(Text.Named person);

    /** A moment in the reader's own zone. */
    String time(Instant moment, Reader reader);

    /** A command for the reader to type, such as {@code proposal show 12}, with the platform's prefix. */
    String typed(String commandLine);
}
