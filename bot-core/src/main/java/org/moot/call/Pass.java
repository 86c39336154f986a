package org.moot.call;

import java.time.Instant;
import java.util.Optional;
import org.moot.people.PersonId;

/**
 * Somebody's own way into a room: one for the whole series.
 *
 * @param person nobody for a guest, who is only counted
 * @param pseudonym what the room knows instead of an address
 * @param reference the room's, by which the person is recognised
 * @param link to be shown to its owner alone
 */
public record Pass(
        SeriesId series,
        Optional<PersonId> person,
        String room,
        String pseudonym,
        String reference,
        String link,
        Instant made) {}
