package org.moot.conversation;

import java.time.Instant;

/** What people say that is no command: heard before an adapter shows it, so that a moot can be mirrored between halls. */
public interface Talk {

    /** Hears nothing: what is said stays where it was said. */
    Talk UNHEARD = spoken -> {};

    /**
     * @throws Refusal when the speaker is muted there; then it must not be shown
     */
    void hear(Spoken spoken);

    /**
     * @param id the platform's own id of what was said, the same when it comes again
     * @param words as typed
     */
    record Spoken(String id, Account by, String shownName, Place at, String words, Instant when) {}
}
