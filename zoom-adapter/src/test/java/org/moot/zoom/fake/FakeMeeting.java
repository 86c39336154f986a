package org.moot.zoom.fake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A meeting in the fake: what it was given, its times, and who is registered. */
final class FakeMeeting {
    private static final int RECURRING = 8;
    private static final String ZOOMS_DAYS = "7123456";

    final long id;
    final ObjectNode told = JsonMapper.shared().createObjectNode();
    final List<Time> times = new ArrayList<>();
    final Map<String, String> registrants = new TreeMap<>();
    private final boolean keepsWallTime;

    /** One of its times. */
    static final class Time {
        final String id;
        Instant starts;
        boolean deleted;

        Time(Instant starts) {
            this.id = Long.toString(starts.toEpochMilli());
            this.starts = starts;
        }
    }

    FakeMeeting(long id, boolean keepsWallTime) {
        this.id = id;
        this.keepsWallTime = keepsWallTime;
    }

    /** Takes what is given; a start in the past is silently now. */
    void take(JsonNode body, Instant now) {
        body.properties().forEach(it -> {
            if (it.getKey().equals("settings")) {
                ObjectNode settings = told.withObject("/settings");
                it.getValue().properties().forEach(one -> settings.set(one.getKey(), one.getValue()));
            } else {
                told.set(it.getKey(), it.getValue());
            }
        });
        if (body.has("start_time")) {
            Instant start = moment(body.path("start_time").asString(), zone());
            repeat(start.isBefore(now) ? now : start);
        }
    }

    private ZoneId zone() {
        return ZoneId.of(told.path("timezone").asString("UTC"));
    }

    private static Instant moment(String written, ZoneId zone) {
        return written.endsWith("Z")
                ? Instant.parse(written)
                : LocalDateTime.parse(written).atZone(zone).toInstant();
    }

    private void repeat(Instant start) {
        told.put("start_time", start.toString());
        times.clear();
        if (told.path("type").asInt() != RECURRING) {
            times.add(new Time(start));
            return;
        }
        ZonedDateTime first = start.atZone(keepsWallTime ? zone() : ZoneOffset.UTC);
        int day = ZOOMS_DAYS.indexOf(Character.forDigit(first.getDayOfWeek().getValue(), 10)) + 1;
        if (!told.path("recurrence").path("weekly_days").asString("").equals(zooms(start))) {
            throw new IllegalStateException("not a day of it: " + day);
        }
        for (int week = 0; week < told.path("recurrence").path("end_times").asInt(1); week++) {
            times.add(new Time(first.plusWeeks(week).toInstant()));
        }
    }

    /** Sunday is 1, on the clocks of the meeting. */
    private String zooms(Instant start) {
        return Integer.toString(start.atZone(zone()).getDayOfWeek().getValue() % 7 + 1);
    }

    ObjectNode shown() {
        ObjectNode all = told.deepCopy();
        all.put("id", id);
        all.put("uuid", "u" + id + "==");
        all.put("host_id", "host");
        all.put("join_url", "https://zoom.example/j/" + id);
        all.put("start_url", "https://zoom.example/s/" + id + "?zak=secret");
        all.put("status", "waiting");
        if (told.path("type").asInt() == RECURRING) {
            ArrayNode occurrences = all.putArray("occurrences");
            for (Time time : times) {
                ObjectNode one = occurrences.addObject();
                one.put("occurrence_id", time.id);
                one.put("start_time", time.starts.toString());
                one.put("duration", told.path("duration").asInt());
                one.put("status", time.deleted ? "deleted" : "available");
            }
        }
        ArrayNode numbers = all.withObject("/settings").putArray("global_dial_in_numbers");
        numbers.addObject()
                .put("country", "GB")
                .put("number", "+44 20 7946 0000")
                .put("type", "toll");
        return all;
    }

    Time time(String occurrence) {
        return times.stream().filter(it -> it.id.equals(occurrence)).findFirst().orElseThrow();
    }
}
