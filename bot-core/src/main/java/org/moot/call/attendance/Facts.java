package org.moot.call.attendance;

import java.time.Instant;
import java.util.List;

/**
 * All that is known about one call.
 *
 * @param room the room's key, compared as text
 * @param starts when it was to start and end
 */
public record Facts(
        String room,
        Instant starts,
        Instant ends,
        List<Known> people,
        List<Sighting> sightings,
        List<Report> reports,
        List<Word> words) {
    public Facts {
        people = List.copyOf(people);
        sightings = List.copyOf(sightings);
        reports = List.copyOf(reports);
        words = List.copyOf(words);
    }
}
