package org.moot.zoom.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The meetings of the fake, with Zoom's own limits: a hundred changes a day for a host, three registrations for an address. */
public final class FakeRooms {
    private static final int A_DAY = 100;
    private static final int FOR_AN_ADDRESS = 3;
    private static final int CREATED = 201;

    final InstantSource clock;
    int validFrom = 1;
    private final Map<String, FakeMeeting> meetings = new LinkedHashMap<>();
    private final Map<LocalDate, Integer> changes = new TreeMap<>();
    private final Map<String, Integer> registrations = new TreeMap<>();
    private final Map<String, List<Held>> held = new LinkedHashMap<>();
    private long next = 85_746_065_123L;
    private boolean keepsWallTime = true;
    private boolean dropsRegistration;
    private boolean isFree;
    private int page = 300;

    /** One holding, with the rows of its report. */
    public record Held(String uuid, Instant began, Instant ended, List<ObjectNode> rows) {}

    FakeRooms(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    public synchronized List<Long> numbers() {
        return meetings.values().stream().map(it -> it.id).toList();
    }

    public synchronized JsonNode meeting(long id) {
        return there(id).shown();
    }

    /** The times that stand, in order. */
    public synchronized List<Instant> times(long id) {
        return there(id).times.stream()
                .filter(it -> !it.deleted)
                .map(it -> it.starts)
                .sorted()
                .toList();
    }

    private FakeMeeting there(long id) {
        return Optional.ofNullable(meetings.get(Long.toString(id))).orElseThrow();
    }

    public synchronized void vanishes(long id) {
        meetings.remove(Long.toString(id));
    }

    /** From now on new series are at the same time of UTC all year. */
    public synchronized void forgetsWallTime() {
        keepsWallTime = false;
    }

    public synchronized void dropsRegistration() {
        dropsRegistration = true;
    }

    /** The account's plan has no reports. */
    public synchronized void isFree() {
        isFree = true;
    }

    /** Reports come in pages of so many. */
    public synchronized void pages(int most) {
        page = most;
    }

    public synchronized void holds(long id, Held one) {
        held.computeIfAbsent(Long.toString(id), it -> new ArrayList<>()).add(one);
    }

    public synchronized int registered(long id) {
        return there(id).registrants.size();
    }

    boolean isValid(String bearer) {
        String number = bearer.replaceFirst("^Bearer token-", "");
        return number.matches("[0-9]+") && Integer.parseInt(number) >= validFrom;
    }

    synchronized Said answer(Heard it) {
        if (it.is("GET", "users", "*", "meetings")) {
            return listed();
        }
        if (it.is("POST", "users", "*", "meetings")) {
            return counted().orElseGet(() -> created(it));
        }
        if (it.parts().getFirst().equals("past_meetings")
                || it.parts().getFirst().equals("report")) {
            return past(it);
        }
        FakeMeeting meeting = meetings.get(it.part(1));
        if (meeting == null) {
            int code = it.parts().size() > 2 ? 1001 : 3001;
            return Said.fault(404, code, "Meeting does not exist: " + it.part(1) + ".");
        }
        if (it.is("POST", "meetings", "*", "registrants")) {
            return registered(meeting, it.body());
        }
        if (it.is("DELETE", "meetings", "*", "registrants", "*")) {
            return meeting.registrants.values().remove(it.part(3)) ? Said.nothing() : Said.fault(404, 1001, "None.");
        }
        return switch (it.method()) {
            case "GET" -> Said.of(200, meeting.shown());
            case "PATCH" -> counted().orElseGet(() -> changed(meeting, it));
            case "DELETE" -> deleted(meeting, it);
            default -> Said.fault(400, 300, "Validation Failed.");
        };
    }

    private Optional<Said> counted() {
        int today = changes.merge(now().atZone(ZoneOffset.UTC).toLocalDate(), 1, Integer::sum);
        return today > A_DAY
                ? Optional.of(Said.example(Shared.json("examples/other/error-429-daily-create.json")))
                : Optional.empty();
    }

    private Said listed() {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        all.put("page_size", 300).put("total_records", meetings.size());
        ArrayNode list = all.putArray("meetings");
        meetings.values().forEach(it -> {
            ObjectNode one = list.addObject();
            one.put("id", it.id).put("topic", it.told.path("topic").asString());
            one.put("agenda", it.told.path("agenda").asString(""))
                    .put("type", it.told.path("type").asInt());
        });
        return Said.of(200, all);
    }

    private Said created(Heard it) {
        var meeting = new FakeMeeting(next++, keepsWallTime);
        meeting.told.put("type", it.body().path("type").asInt(2));
        meeting.take(it.body(), now());
        if (dropsRegistration) {
            meeting.told.withObject("/settings").put("approval_type", 2);
        }
        meetings.put(Long.toString(meeting.id), meeting);
        return Said.of(CREATED, meeting.shown());
    }

    private Said changed(FakeMeeting meeting, Heard it) {
        String occurrence = it.query().get("occurrence_id");
        if (occurrence == null) {
            meeting.take(it.body(), now());
        } else {
            meeting.time(occurrence).starts =
                    Instant.parse(it.body().path("start_time").asString());
        }
        return Said.nothing();
    }

    private Said deleted(FakeMeeting meeting, Heard it) {
        String occurrence = it.query().get("occurrence_id");
        if (occurrence == null) {
            meetings.remove(Long.toString(meeting.id));
        } else {
            meeting.time(occurrence).deleted = true;
        }
        return Said.nothing();
    }

    private Said registered(FakeMeeting meeting, JsonNode body) {
        String address = body.path("email").asString();
        if (registrations.merge(address, 1, Integer::sum) > FOR_AN_ADDRESS) {
            return Said.example(Shared.json("examples/other/error-429-registrant.json"));
        }
        String reference = "reg-" + (meeting.registrants.size() + 1);
        meeting.registrants.put(address, reference);
        ObjectNode told = JsonMapper.shared().createObjectNode();
        told.put("id", meeting.id).put("registrant_id", reference);
        told.put("join_url", "https://zoom.example/w/" + meeting.id + "?tk=" + reference);
        return Said.of(CREATED, told);
    }

    private Said past(Heard it) {
        if (it.is("GET", "past_meetings", "*", "instances")) {
            ObjectNode all = JsonMapper.shared().createObjectNode();
            ArrayNode list = all.putArray("meetings");
            held.getOrDefault(it.part(1), List.of())
                    .forEach(one -> list.addObject()
                            .put("uuid", one.uuid())
                            .put("start_time", one.began().toString()));
            return Said.of(200, all);
        }
        Optional<Held> one = holding(it.parts().get(it.is("GET", "past_meetings", "*") ? 1 : 2));
        if (one.isEmpty()) {
            return Said.fault(404, 3001, "Meeting does not exist.");
        }
        if (it.is("GET", "past_meetings", "*")) {
            return shown(one.get());
        }
        return isFree ? Said.example(Shared.json("examples/other/error-400-200-plan.json")) : report(one.get(), it);
    }

    /** What begins with a slash, or holds two, is found only when it was encoded twice. */
    private Optional<Held> holding(String sent) {
        String once = URLDecoder.decode(sent, StandardCharsets.UTF_8);
        if (once.startsWith("/") || once.contains("//")) {
            return Optional.empty();
        }
        String twice = URLDecoder.decode(once.replace("+", "%2B"), StandardCharsets.UTF_8);
        return held.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.uuid().equals(once) || it.uuid().equals(twice))
                .findFirst();
    }

    private static Said shown(Held one) {
        ObjectNode told = JsonMapper.shared().createObjectNode();
        told.put("uuid", one.uuid()).put("start_time", one.began().toString());
        told.put("end_time", one.ended().toString());
        return Said.of(200, told);
    }

    private Said report(Held one, Heard it) {
        String token = it.query().getOrDefault("next_page_token", "0");
        int from = Integer.parseInt(token);
        int to = Math.min(one.rows().size(), from + page);
        ObjectNode told = JsonMapper.shared().createObjectNode();
        told.put("page_size", page).put("total_records", one.rows().size());
        told.put("next_page_token", to < one.rows().size() ? Integer.toString(to) : "");
        ArrayNode rows = told.putArray("participants");
        one.rows().subList(from, to).forEach(rows::add);
        return Said.of(200, told);
    }
}
