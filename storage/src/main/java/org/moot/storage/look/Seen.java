package org.moot.storage.look;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a database is. All ages are of the real clock, also in a demo whose time was moved.
 *
 * @param server PostgreSQL's major version
 * @param now its own clock, without what a demo moved
 * @param tables empty where Moot never kept anything
 * @param messages to be said; {@code aside} of them were refused or may have been said before
 * @param arrived what came from platforms and is not done
 * @param late openings and closings that are overdue by a minute
 * @param there since when and until when the service and the platforms were seen last
 * @param signed when the record was signed last, {@code unsigned} entries came since
 */
public record Seen(
        int server,
        Instant now,
        Optional<Tables> tables,
        Waiting messages,
        long aside,
        Waiting arrived,
        long late,
        Map<String, Stretch> there,
        Optional<Instant> signed,
        long unsigned,
        boolean hasProgram) {

    /**
     * @param version of the tables
     * @param missing migrations that this program knows and the database has not had
     * @param unknown versions that this program does not know
     * @param failed that broke half way
     */
    public record Tables(
            String version, List<String> missing, List<String> unknown, List<String> failed, boolean demo) {}

    /** How much waits, and since when the oldest of it does. */
    public record Waiting(long many, Optional<Instant> oldest) {}

    /** From one time to another. */
    public record Stretch(Instant from, Instant until) {}
}
