package org.moot.memory;

import java.time.Instant;
import java.util.List;
import org.moot.call.Sightings;
import org.moot.call.attendance.Report;
import org.moot.call.attendance.Sighting;

/** What rooms noticed, each thing once; and their reports. */
final class SightingsInMemory implements Sightings {
    private final Table<String, Seen> seen;
    private final Table<String, Told> told;

    SightingsInMemory(Desk desk) {
        seen = new Table<>(desk);
        told = new Table<>(desk);
    }

    @Override
    public boolean add(Sighting sighting, Instant received) {
        return seen.putIfAbsent(sighting.room() + "|" + sighting.key(), new Seen(sighting, received));
    }

    @Override
    public List<Sighting> in(String room, Instant from, Instant until) {
        return seen.all(it -> it.sighting().room().equals(room))
                .map(Seen::sighting)
                .filter(it -> !it.at().isBefore(from) && it.at().isBefore(until))
                .toList();
    }

    @Override
    public void put(String room, Report report, Instant received) {
        told.put(room + "|" + report.instance(), new Told(room, report, received));
    }

    @Override
    public List<Report> reports(String room, Instant from, Instant until) {
        return told.all(it -> it.room().equals(room))
                .map(Told::report)
                .filter(it -> it.began()
                        .filter(began -> !began.isBefore(from) && began.isBefore(until))
                        .isPresent())
                .toList();
    }

    @Override
    public void forget(Instant before) {
        seen.all(it -> it.received().isBefore(before))
                .map(Seen::sighting)
                .toList()
                .forEach(it -> seen.remove(it.room() + "|" + it.key()));
        told.all(it -> it.received().isBefore(before))
                .toList()
                .forEach(it -> told.remove(it.room() + "|" + it.report().instance()));
    }

    private record Seen(Sighting sighting, Instant received) {}

    private record Told(String room, Report report, Instant received) {}
}
