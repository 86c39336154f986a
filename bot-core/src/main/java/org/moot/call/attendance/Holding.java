package org.moot.call.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moot.call.attendance.Sighting.Kind;

/** One holding of a room: all that was noticed in it, and its report. */
record Holding(String key, List<Sighting> sightings, Optional<Report> report) {
    static final String NOT_READY = "REPORT_NOT_READY";
    static final String INCOMPLETE = "REPORT_INCOMPLETE";

    /** When the room says it began, else when anything says so, else the report. */
    Optional<Instant> began() {
        return first(Kind.STARTED)
                .map(it -> it.began().orElse(it.at()))
                .or(() -> sightings.stream().flatMap(it -> it.began().stream()).min(Instant::compareTo))
                .or(() -> report.flatMap(Report::began));
    }

    Optional<Instant> ended() {
        return first(Kind.ENDED).map(Sighting::at).or(() -> report.flatMap(Report::ended));
    }

    private Optional<Sighting> first(Kind kind) {
        return sightings.stream().filter(it -> it.kind() == kind).min(Sighting.BY_TIME);
    }

    /** Why the report does not count, where it does not. */
    Optional<String> flag() {
        return report.flatMap(it -> {
            if (!it.complete()) {
                return Optional.of(INCOMPLETE);
            }
            return it.isReady() ? Optional.empty() : Optional.of(NOT_READY);
        });
    }

    /** Telephones and the visits they belong to. */
    Map<String, String> bindings() {
        var bound = new TreeMap<String, String>();
        sightings.stream()
                .filter(it -> it.kind() == Kind.BOUND && !it.bound().isEmpty())
                .sorted(Sighting.BY_TIME)
                .forEach(it -> bound.putIfAbsent(it.visit(), it.bound()));
        return bound;
    }

    /** Every visit, clamped to the holding. */
    List<Visit> visits(Policy policy) {
        Map<String, Visit> all = noticed();
        if (report.isPresent() && flag().isEmpty()) {
            addReported(all, report.get());
        }
        Instant least = began().orElse(Instant.MIN);
        Instant most = ended().orElse(Instant.MAX);
        return all.values().stream()
                .map(visit -> visit.clamped(
                        least.equals(Instant.MIN) ? visit.span().from() : least,
                        most.equals(Instant.MAX) ? later(visit.span()) : most,
                        policy))
                .toList();
    }

    private static Instant later(Span span) {
        return span.until().isBefore(span.from()) ? span.from() : span.until();
    }

    private Map<String, Visit> noticed() {
        var byVisit = new TreeMap<String, List<Sighting>>();
        sightings.stream()
                .filter(it -> it.kind().isJoin() || it.kind().isLeave())
                .sorted(Sighting.BY_TIME)
                .forEach(it -> byVisit.computeIfAbsent(it.visit(), key -> new ArrayList<>())
                        .add(it));
        Optional<Instant> last = sightings.stream().map(Sighting::at).max(Instant::compareTo);
        var visits = new LinkedHashMap<String, Visit>();
        byVisit.forEach((visit, seen) -> visits.put(visit, visit(visit, seen, last.orElseThrow())));
        return visits;
    }

    /** From the earliest joining to the latest leaving, in whatever order they came. */
    private Visit visit(String visit, List<Sighting> seen, Instant last) {
        Optional<Instant> joined =
                seen.stream().filter(it -> it.kind().isJoin()).map(Sighting::at).min(Instant::compareTo);
        Optional<Instant> left = seen.stream()
                .filter(it -> it.kind().isLeave())
                .map(Sighting::at)
                .max(Instant::compareTo);
        var marks = seen.stream().map(Sighting::marks).reduce(Marks.NONE, Marks::or);
        String parent = seen.stream()
                .map(Sighting::parent)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        boolean aside = seen.stream().anyMatch(it -> it.kind() == Kind.JOINED_ASIDE || it.kind() == Kind.LEFT_ASIDE);
        var bare = new Visit(key, visit, new Span(Instant.EPOCH, Instant.EPOCH), marks, parent, aside, List.of());
        return measured(bare, joined, left, last);
    }

    private Visit measured(Visit bare, Optional<Instant> joined, Optional<Instant> left, Instant last) {
        if (joined.isEmpty()) {
            return bare.over(new Span(left.orElseThrow(), left.orElseThrow())).flagged(Visit.NO_JOIN);
        }
        if (left.isEmpty()) {
            Instant closed = ended().orElse(last);
            String flag = ended().isPresent() ? Visit.LEAVE_AT_END : Visit.LEAVE_AT_LAST;
            return bare.over(span(joined.get(), closed)).flagged(flag);
        }
        return left.get().isBefore(joined.get())
                ? bare.over(new Span(joined.get(), joined.get())).flagged(Visit.NEGATIVE)
                : bare.over(new Span(joined.get(), left.get()));
    }

    private static Span span(Instant from, Instant until) {
        return new Span(from, until.isBefore(from) ? from : until);
    }

    /** Lines take the place of the visit they are about; visits without a line stay, because one alone is not reported. */
    private void addReported(Map<String, Visit> visits, Report told) {
        var lines = new TreeMap<String, List<Report.Line>>();
        told.lines().stream()
                .filter(line -> !line.waiting())
                .forEach(line -> lines.computeIfAbsent(line.visit(), it -> new ArrayList<>())
                        .add(line));
        visits.replaceAll((visit, it) -> lines.containsKey(visit) ? it : it.flagged(Visit.NOT_REPORTED));
        lines.forEach((visit, of) -> {
            Instant from =
                    of.stream().map(Report.Line::joined).min(Instant::compareTo).orElseThrow();
            Instant until =
                    of.stream().map(Report.Line::left).max(Instant::compareTo).orElseThrow();
            Marks marks = of.stream()
                    .map(Report.Line::marks)
                    .sorted(java.util.Comparator.comparing(Marks::toString))
                    .reduce(Marks.NONE, Marks::or);
            Span measured = until.isBefore(from) ? new Span(from, from) : new Span(from, until);
            Visit before = visits.get(visit);
            Visit after =
                    before == null ? Visit.onlyReported(key, visit, measured, marks) : before.reported(measured, marks);
            visits.put(visit, until.isBefore(from) ? after.flagged(Visit.NEGATIVE) : after);
        });
    }
}
