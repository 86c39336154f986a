package org.moot.call;

import java.time.Instant;
import java.util.List;
import org.moot.call.attendance.Report;
import org.moot.call.attendance.Sighting;

/** What rooms noticed and reported, as it came in, until it is worked out who came. */
public interface Sightings {

    /** Adds it; false when it is there already. */
    boolean add(Sighting sighting, Instant received);

    /** What was noticed in a room between two times. */
    List<Sighting> in(String room, Instant from, Instant until);

    /** Puts a report in the place of an earlier one of the same holding. */
    void put(String room, Report report, Instant received);

    /** Those of holdings that began between two times. */
    List<Report> reports(String room, Instant from, Instant until);

    /** Forgets what was received before a time. */
    void forget(Instant before);
}
