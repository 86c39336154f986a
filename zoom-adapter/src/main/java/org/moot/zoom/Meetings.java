package org.moot.zoom;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.call.CallRoom.Plan;
import org.moot.zoom.Projection.Slot;
import org.moot.zoom.Wire.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Meetings on Zoom: found, made, changed, and ended; one of their times and all of them by methods of different names. */
final class Meetings {
    static final int SCHEDULED = 2;
    static final int RECURRING = 8;
    private static final int A_PAGE = 300;
    private static final int MOST_PAGES = 20;
    private static final int LONGEST_TOPIC = 200;
    private static final int SUNDAY_IS_ONE = 7;

    private final Wire wire;
    private final ZoomSettings settings;

    Meetings(Wire wire, ZoomSettings settings) {
        this.wire = wire;
        this.settings = settings;
    }

    /** A meeting as Zoom has it. */
    record Meeting(JsonNode told) {
        String id() {
            return Json.text(told, "id");
        }

        boolean isAs(Plan plan) {
            boolean weekly = told.path("type").asInt() == RECURRING;
            return Json.text(told, "topic").equals(topic(plan))
                    && told.path("duration").asInt() == plan.length().toMinutes()
                    && Json.text(told, "timezone").equals(plan.rhythm().zone().getId())
                    && weekly == plan.rhythm().weekly();
        }

        /** Without registration there are no personal links; Zoom drops settings without a word. */
        boolean isRegistered() {
            return told.path("settings").path("approval_type").asInt(-1) == 0;
        }

        List<Slot> slots() {
            if (told.path("type").asInt() != RECURRING) {
                return moment(told, "start_time")
                        .map(it -> List.of(new Slot("", it, false)))
                        .orElse(List.of());
            }
            var slots = new ArrayList<Slot>();
            for (JsonNode one : told.path("occurrences")) {
                moment(one, "start_time")
                        .ifPresent(it -> slots.add(new Slot(
                                Json.text(one, "occurrence_id"),
                                it,
                                Json.text(one, "status").equals("deleted"))));
            }
            return slots;
        }

        /** Where anybody comes, by Zoom's own form. */
        Optional<String> plainLink() {
            return Stream.of("registration_url", "join_url")
                    .map(it -> Json.text(told, it))
                    .filter(it -> !it.isEmpty())
                    .findFirst();
        }

        Optional<String> dialIn() {
            for (JsonNode number : told.path("settings").path("global_dial_in_numbers")) {
                String digits = Json.text(number, "number");
                if (!digits.isEmpty()) {
                    return Optional.of(digits + ", " + Json.text(told, "id"));
                }
            }
            return Optional.empty();
        }
    }

    static Optional<Instant> moment(JsonNode object, String field) {
        try {
            return Optional.of(Instant.parse(Json.text(object, field)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<Meeting> find(String id) {
        try {
            return Optional.of(new Meeting(wire.say(Said.get(Label.LIGHT, Map.of(), "meetings", id))));
        } catch (Gone gone) {
            return Optional.empty();
        }
    }

    /** The one that was made for this plan when the answer was lost. */
    Optional<String> madeFor(Plan plan) {
        String token = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var query = new java.util.TreeMap<>(Map.of("type", "scheduled", "page_size", Integer.toString(A_PAGE)));
            if (!token.isEmpty()) {
                query.put("next_page_token", token);
            }
            JsonNode listed = wire.say(Said.get(Label.MEDIUM, query, "users", settings.host(), "meetings"));
            for (JsonNode one : listed.path("meetings")) {
                if (Json.text(one, "agenda").equals(mark(plan))) {
                    return Optional.of(Json.text(one, "id"));
                }
            }
            token = Json.text(listed, "next_page_token");
            if (token.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    String make(Plan plan, Projection projection) {
        ObjectNode body = body(plan, projection);
        body.put("type", plan.rhythm().weekly() ? RECURRING : SCHEDULED);
        body.put("agenda", mark(plan));
        body.put("default_password", true);
        body.set("settings", wanted(plan));
        return Json.text(wire.say(Said.of("POST", body, Map.of(), "users", settings.host(), "meetings")), "id");
    }

    /** All of its times; those that were changed singly are as the rhythm has them afterwards. */
    void changeAll(String id, Plan plan, Projection projection) {
        ObjectNode body = body(plan, projection);
        body.set("settings", wanted(plan));
        wire.say(Said.of("PATCH", body, Map.of(), "meetings", id));
    }

    void changeOne(String id, Slot slot, Instant to, Plan plan) {
        ObjectNode body = Json.object();
        body.put("start_time", written(to));
        body.put("duration", plan.length().toMinutes());
        wire.say(Said.of("PATCH", body, Map.of("occurrence_id", slot.id()), "meetings", id));
    }

    void endOne(String id, Slot slot) {
        if (slot.id().isEmpty()) {
            throw new IllegalArgumentException("without an occurrence this would end all of it");
        }
        try {
            wire.say(Said.of("DELETE", null, Map.of("occurrence_id", slot.id()), "meetings", id));
        } catch (Gone gone) {
            // it is as it was to be
        }
    }

    void endAll(String id) {
        try {
            wire.say(Said.of("DELETE", null, Map.of(), "meetings", id));
        } catch (Gone gone) {
            // it is as it was to be
        }
    }

    private static String topic(Plan plan) {
        return plan.title().length() <= LONGEST_TOPIC
                ? plan.title()
                : plan.title().substring(0, LONGEST_TOPIC);
    }

    /** By which a meeting is known to be of this call and of this installation. */
    private String mark(Plan plan) {
        return "moot/" + plan.series() + "/" + settings.domain();
    }

    private static ObjectNode body(Plan plan, Projection projection) {
        ZonedDateTime first = projection.first();
        ObjectNode body = Json.object();
        body.put("topic", topic(plan));
        body.put("start_time", written(first.toInstant()));
        body.put("duration", plan.length().toMinutes());
        body.put("timezone", plan.rhythm().zone().getId());
        if (plan.rhythm().weekly()) {
            ObjectNode recurrence = body.putObject("recurrence");
            recurrence.put("type", 2);
            recurrence.put("repeat_interval", 1);
            recurrence.put("weekly_days", Integer.toString(first.getDayOfWeek().getValue() % SUNDAY_IS_ONE + 1));
            recurrence.put("end_times", projection.times());
        }
        return body;
    }

    private static String written(Instant moment) {
        return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    private static ObjectNode wanted(Plan plan) {
        ObjectNode settings = Json.object();
        settings.put("waiting_room", false);
        settings.put("join_before_host", true);
        settings.put("mute_upon_entry", true);
        settings.put("participant_video", false);
        settings.put("approval_type", 0);
        if (plan.rhythm().weekly()) {
            settings.put("registration_type", 1);
        }
        settings.put("registrants_confirmation_email", false);
        settings.put("registrants_email_notification", false);
        settings.put("show_share_button", false);
        settings.put("allow_multiple_devices", true);
        settings.put("alternative_hosts_email_notification", false);
        settings.put("auto_recording", "none");
        settings.put("auto_start_meeting_summary", false);
        settings.put("email_in_attendee_report", false);
        return settings;
    }
}
