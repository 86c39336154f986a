package org.moot.call;

import java.time.Instant;
import java.util.Optional;

/**
 * The room that a series has on the net.
 *
 * @param key opaque outside of what opened it
 * @param revision the series' revision that it is in step with
 * @param until how far ahead it is open; to be opened further before
 * @param dialIn how one comes by telephone, where one can
 * @param plainLink by which anybody comes, and is recognised by nothing
 */
public record Room(String key, int revision, Instant until, Optional<String> dialIn, Optional<String> plainLink) {

    /** It keeps its key, under which it still reports. */
    Room closed() {
        return new Room(key, revision, Instant.EPOCH, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return until.isAfter(Instant.EPOCH);
    }
}
