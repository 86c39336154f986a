package org.moot.zoom;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.call.attendance.Marks;
import org.moot.call.attendance.Sighting;
import org.moot.call.attendance.Sighting.Kind;
import tools.jackson.databind.JsonNode;

/** Reads what Zoom tells of a meeting that goes on. Unknown fields are passed over, and what is not needed is dropped. */
final class Events {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("meeting.started", Kind.STARTED),
            Map.entry("meeting.ended", Kind.ENDED),
            Map.entry("meeting.participant_joined", Kind.JOINED),
            Map.entry("meeting.participant_left", Kind.LEFT),
            Map.entry("meeting.participant_joined_breakout_room", Kind.JOINED_ASIDE),
            Map.entry("meeting.participant_left_breakout_room", Kind.LEFT_ASIDE),
            Map.entry("meeting.participant_bind", Kind.BOUND),
            Map.entry("meeting.participant_joined_waiting_room", Kind.WAITING),
            Map.entry("meeting.participant_left_waiting_room", Kind.WAITING));

    private final Badges badges;

    Events(Badges badges) {
        this.badges = badges;
    }

    /** Empty where it is about something else, or says too little. */
    Optional<Sighting> read(JsonNode event) {
        Kind kind = KINDS.get(Json.text(event, "event"));
        JsonNode object = event.path("payload").path("object");
        String instance = Json.text(object, "uuid");
        if (kind == null || instance.isEmpty()) {
            return Optional.empty();
        }
        JsonNode participant = object.path("participant");
        return at(kind, event, object, participant)
                .map(at -> new Sighting(
                        kind,
                        Json.text(object, "id"),
                        instance,
                        Meetings.moment(object, "start_time"),
                        at,
                        Json.text(participant, "user_id"),
                        Json.text(participant, "participant_uuid"),
                        participant.isMissingNode() ? Marks.NONE : marks(participant),
                        Json.text(participant, "parent_user_id"),
                        Json.text(participant, "bind_user_id")));
    }

    private Marks marks(JsonNode participant) {
        return badges.of(
                Json.text(participant, "user_name"),
                Json.text(participant, "registrant_id"),
                Json.text(participant, "email"));
    }

    /** When somebody leaves, that time goes before all others, which may be the beginning's. */
    private static Optional<Instant> at(Kind kind, JsonNode event, JsonNode object, JsonNode participant) {
        boolean leaving = kind == Kind.LEFT || kind == Kind.LEFT_ASIDE;
        Optional<Instant> left = leaving ? Meetings.moment(participant, "leave_time") : Optional.empty();
        return Stream.of(
                        left,
                        Meetings.moment(participant, "join_time"),
                        Meetings.moment(participant, "date_time"),
                        Meetings.moment(object, "end_time"),
                        participant.isMissingNode() ? Meetings.moment(object, "start_time") : Optional.<Instant>empty(),
                        Optional.of(event.path("event_ts").asLong(0))
                                .filter(it -> it > 0)
                                .map(Instant::ofEpochMilli))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
