package org.moot.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moot.call.attendance.Attendance;
import org.moot.call.attendance.Facts;
import org.moot.call.attendance.Known;
import org.moot.call.attendance.Marks;
import org.moot.call.attendance.Policy;
import org.moot.call.attendance.Report;
import org.moot.call.attendance.RollCall;
import org.moot.call.attendance.Sighting;
import org.moot.zoom.fake.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every timeline beside the project, read as Zoom tells it: the same in any order, and when everything comes twice. */
class AttendanceCasesTest {
    private static final int SHUFFLED = 20;
    private static final Events EVENTS = new Events(new Badges("calls.example.org"));

    @TestFactory
    Stream<DynamicTest> everyTimelineComesOutAsExpectedInAnyOrderAndTwice() {
        return Shared.all("attendance-cases").stream()
                .map(it -> DynamicTest.dynamicTest(it.path("name").asString(), () -> check(it)));
    }

    private static void check(JsonNode one) {
        List<Sighting> told = sightings(one);
        assertThat(told).isNotEmpty();
        assertThat(taken(one, told)).isEqualTo(one.path("expected"));
        for (int seed = 0; seed < SHUFFLED; seed++) {
            List<Sighting> twice = new ArrayList<>(told);
            twice.addAll(told);
            Collections.shuffle(twice, new Random(seed));
            assertThat(taken(one, twice)).isEqualTo(one.path("expected"));
        }
    }

    private static List<Sighting> sightings(JsonNode one) {
        return one.path("webhooks")
                .valueStream()
                .flatMap(it -> EVENTS.read(it.path("body")).stream())
                .toList();
    }

    private static JsonNode taken(JsonNode one, List<Sighting> told) {
        JsonNode occurrence = one.path("occurrence");
        var facts = new Facts(
                occurrence.path("meetingId").asString(),
                Instant.parse(occurrence.path("scheduledStart").asString()),
                Instant.parse(occurrence.path("scheduledEnd").asString()),
                one.path("people").valueStream().map(AttendanceCasesTest::known).toList(),
                told,
                reports(one.path("report")),
                List.of());
        return written(RollCall.of(policy(one.path("policy")), facts));
    }

    private static Policy policy(JsonNode told) {
        return new Policy(
                Duration.ofMinutes(told.path("preBufferMinutes").asInt()),
                Duration.ofMinutes(told.path("postBufferMinutes").asInt()),
                Duration.ofSeconds(told.path("bridgeGapSeconds").asInt()),
                Duration.ofSeconds(told.path("minSeconds").asInt()),
                Duration.ofSeconds(told.path("clockSkewToleranceSeconds").asInt()),
                told.path("botNameContains")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList(),
                told.path("genericNames").valueStream().map(JsonNode::asString).toList());
    }

    private static Known known(JsonNode told) {
        return new Known(
                told.path("personId").asString(),
                words(told.path("registrantIds")),
                words(told.path("zoomUserIds")),
                words(told.path("verifiedEmails")),
                words(told.path("phones")),
                told.path("optOut").asBoolean(false));
    }

    private static Set<String> words(JsonNode list) {
        var all = new HashSet<String>();
        list.forEach(it -> all.add(it.asString()));
        return all;
    }

    private static List<Report> reports(JsonNode told) {
        var reports = new ArrayList<Report>();
        told.properties().forEach(it -> {
            JsonNode one = it.getValue();
            var lines = new ArrayList<Report.Line>();
            one.path("participants").forEach(row -> lines.add(line(row)));
            reports.add(new Report(
                    it.getKey(),
                    Meetings.moment(one.path("instance"), "start_time"),
                    Meetings.moment(one.path("instance"), "end_time"),
                    one.path("next_page_token").asString("").isEmpty(),
                    lines));
        });
        return reports;
    }

    private static Report.Line line(JsonNode row) {
        return new Report.Line(
                row.path("user_id").asString(),
                new Marks(
                        row.path("name").asString(""), row.path("registrant_id").asString(""), "", "", ""),
                Instant.parse(row.path("join_time").asString()),
                Instant.parse(row.path("leave_time").asString()),
                row.path("duration").asLong(),
                row.path("status").asString("").equals("in_waiting_room"));
    }

    private static JsonNode written(Attendance attendance) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        ArrayNode instances = all.putArray("instances");
        attendance
                .instances()
                .forEach(it -> instances
                        .addObject()
                        .put("uuid", it.key())
                        .put("start", it.began().toString())
                        .put("end", it.ended().map(Instant::toString).orElse(null)));
        words(all.putArray("ignoredInstances"), attendance.ignored());
        ArrayNode came = all.putArray("attendance");
        attendance.attendees().forEach(it -> attendee(came.addObject(), it));
        ArrayNode guests = all.putArray("guests");
        attendance
                .guests()
                .forEach(it -> words(
                        guests.addObject()
                                .put("label", it.label())
                                .put("seconds", (int) it.seconds())
                                .put("sessions", it.sittings().size())
                                .putArray("flags"),
                        it.flags()));
        words(all.putArray("bots"), attendance.bots());
        words(all.putArray("flags"), attendance.flags());
        Optional.of(attendance.countedOnly()).filter(it -> it > 0).ifPresent(it -> all.put("anonymousOptOuts", it));
        return all.put("headcount", attendance.headcount());
    }

    private static void attendee(ObjectNode one, Attendance.Attendee it) {
        one.put("personId", it.person())
                .put("status", it.status().name().toLowerCase(java.util.Locale.ROOT))
                .put("seconds", (int) it.seconds());
        ArrayNode spans = one.putArray("intervals");
        it.spans()
                .forEach(span -> spans.addArray()
                        .add(span.from().toString())
                        .add(span.until().toString()));
        words(one.putArray("matchedBy"), it.matchedBy());
        one.put("sessions", it.visits());
        words(one.putArray("flags"), it.flags());
    }

    private static void words(ArrayNode list, List<String> words) {
        words.forEach(list::add);
    }
}
