package org.moot.call.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known about one call.
 *
 * @param room the room's key, compared as text
 * @param starts when it was to start and end
 * @param named who some were whom the room does not recognise; nobody who says themselves that they were not there
 */
public record Facts(
        String room,
        Instant starts,
        Instant ends,
        List<Known> people,
        List<Sighting> sightings,
        List<Report> reports,
        List<Word> words,
        List<Sitting.Named> named) {
    public Facts {
        people = List.copyOf(people);
        sightings = List.copyOf(sightings);
        reports = List.copyOf(reports);
        words = List.copyOf(words);
        Set<String> absent =
                words.stream().filter(it -> !it.came()).map(Word::person).collect(Collectors.toSet());
        named = named.stream().filter(it -> !absent.contains(it.person())).toList();
    }
    /** The same, and other words of the people themselves. */
    public Facts saying(List<Word> others) {
        return new Facts(room, starts, ends, people, sightings, reports, others, named);
    }

    public Facts(
            String room,
            Instant starts,
            Instant ends,
            List<Known> people,
            List<Sighting> sightings,
            List<Report> reports,
            List<Word> words) {
        this(room, starts, ends, people, sightings, reports, words, List.of());
    }
}
