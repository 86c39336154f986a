package org.moot.count;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ballots written as a table: a line is {@code how often: scores}, with {@code _} for a blank cell. */
record Table(Map<Ballot, Long> ballots) {
    static Table of(String lines) {
        var ballots = new LinkedHashMap<Ballot, Long>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(":", 2);
            ballots.merge(ballot(parts[1]), Long.parseLong(parts[0].strip()), Long::sum);
        });
        return new Table(ballots);
    }

    static Ballot ballot(String scores) {
        return Ballot.of(Arrays.stream(scores.strip().split(" +"))
                .mapToInt(cell -> cell.equals("_") ? Ballot.BLANK : Integer.parseInt(cell))
                .toArray());
    }

    int options() {
        return ballots.keySet().iterator().next().options();
    }

    Tally tally() {
        Tally tally = Tally.of(options());
        ballots.forEach(tally::add);
        return tally;
    }
}
