package org.moot.zoom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.moot.call.attendance.Marks;
import org.moot.call.attendance.Report;
import org.moot.zoom.Wire.Said;
import tools.jackson.databind.JsonNode;

/** What Zoom reports of each holding of a meeting, by its own reference: the meeting's number would mean the last one only. */
final class Reports {
    private static final int A_PAGE = 300;
    /** 6,000 joinings; a token that never ends must not be followed for ever. */
    private static final int MOST_PAGES = 20;

    private final Wire wire;
    private final Badges badges;

    Reports(Wire wire, Badges badges) {
        this.wire = wire;
        this.badges = badges;
    }

    List<Report> of(String meeting, Instant from, Instant until) {
        var reports = new ArrayList<Report>();
        for (JsonNode held : instances(meeting, from, until)) {
            Optional<Instant> began =
                    Meetings.moment(held, "start_time").filter(it -> !it.isBefore(from) && it.isBefore(until));
            if (began.isPresent()) {
                report(Json.text(held, "uuid"), began).ifPresent(reports::add);
            }
        }
        return reports;
    }

    private JsonNode instances(String meeting, Instant from, Instant until) {
        var query = Map.of("from", day(from).toString(), "to", day(until).toString());
        try {
            return wire.say(Said.get(Label.MEDIUM, query, "past_meetings", meeting, "instances"))
                    .path("meetings");
        } catch (Gone gone) {
            return Json.object().path("meetings");
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Optional<Report> report(String uuid, Optional<Instant> began) {
        String inPath = Uuids.inPath(uuid);
        try {
            JsonNode held = wire.say(Said.get(Label.LIGHT, Map.of(), "past_meetings", inPath));
            Optional<Instant> ended = Meetings.moment(held, "end_time");
            var lines = new ArrayList<Report.Line>();
            boolean complete = read(inPath, lines);
            return Optional.of(new Report(uuid, began, ended, complete, lines));
        } catch (Gone gone) {
            return Optional.empty();
        }
    }

    /** @return whether all pages were read */
    private boolean read(String inPath, List<Report.Line> lines) {
        String token = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var query = new TreeMap<>(Map.of("page_size", Integer.toString(A_PAGE), "include_fields", "registrant_id"));
            if (!token.isEmpty()) {
                query.put("next_page_token", token);
            }
            JsonNode told = wire.say(Said.get(Label.HEAVY, query, "report", "meetings", inPath, "participants"));
            for (JsonNode row : told.path("participants")) {
                line(row).ifPresent(lines::add);
            }
            token = Json.text(told, "next_page_token");
            if (token.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A row without its times is a gap, and never a guess. */
    private Optional<Report.Line> line(JsonNode row) {
        Optional<Instant> joined = Meetings.moment(row, "join_time");
        Optional<Instant> left = Meetings.moment(row, "leave_time");
        String visit = Json.text(row, "user_id");
        if (joined.isEmpty() || left.isEmpty() || visit.isEmpty()) {
            return Optional.empty();
        }
        Marks marks = badges.of(Json.text(row, "name"), Json.text(row, "registrant_id"), Json.text(row, "user_email"));
        boolean waiting = Json.text(row, "status").equals("in_waiting_room");
        return Optional.of(new Report.Line(
                visit, marks, joined.get(), left.get(), row.path("duration").asLong(0), waiting));
    }
}
