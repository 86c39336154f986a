package org.moot.call.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a room reports about one of its holdings afterwards.
 *
 * @param complete whether all of its pages were read
 */
public record Report(
        String instance, Optional<Instant> began, Optional<Instant> ended, boolean complete, List<Line> lines) {
    public Report {
        lines = List.copyOf(lines);
    }

    /** One joining of one device. */
    public record Line(String visit, Marks marks, Instant joined, Instant left, long seconds, boolean waiting) {}

    /** Where every length is 0, the room has not finished to write it. */
    public boolean isReady() {
        return lines.isEmpty() || lines.stream().anyMatch(line -> line.seconds() != 0);
    }
}
