package org.moot.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.moot.call.CallRoom;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What Zoom's refusals mean, and what is done about each. Zoom's own words can hold addresses, so they are shown scrubbed. */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s()<>,;:]+@[^\\s()<>,;:]+");
    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final int SHOWN = 200;

    private static final int PLAN = 200;
    private static final int INVALID = 300;
    private static final int SCOPES = 4700;
    private static final int FULL = 3043;
    private static final int NOT_A_HOST = 3161;
    private static final int OVER = 3038;

    /** Not the status: somebody switched registration off on Zoom. */
    private static final int NO_REGISTRATION = 404;

    private Faults() {}

    static RuntimeException of(Wire.Said said, Wire.Heard heard, Token token, Allowance allowance, Instant now) {
        if (heard.status() == 404) {
            return new Gone();
        }
        LOG.warn(
                "Zoom answers {} {} with {}, code {}, tracking id {}",
                said.method(),
                said.path()[0],
                heard.status(),
                heard.code(),
                heard.tracking().orElse("none"));
        if (heard.status() == 429) {
            return limited(heard, allowance, now);
        }
        return heard.status() >= 500
                ? new CallRoom.Away(Text.of("zoom.away"), Optional.empty())
                : new CallRoom.Refused(refusal(heard, token));
    }

    private static Text refusal(Wire.Heard heard, Token token) {
        return switch (heard.code()) {
            case PLAN -> Text.of("zoom.plan");
            case INVALID -> Text.of("zoom.invalid", field(heard.body()));
            case SCOPES -> Text.of("zoom.scopes", String.join(", ", token.missing()));
            case FULL -> Text.of("zoom.full");
            case OVER, NO_REGISTRATION -> Text.of("zoom.registration-closed");
            case NOT_A_HOST -> Text.of("zoom.not-a-host");
            default ->
                heard.status() == 401
                        ? Text.of("zoom.credentials-refused")
                        : Text.of("zoom.says", scrubbed(heard.message()));
        };
    }

    private static String field(JsonNode body) {
        String field = Json.text(body.path("errors").path(0), "field");
        return field.isEmpty() ? scrubbed(Json.text(body, "message")) : field;
    }

    /** A host's own hundred a day is told by the words alone: the headers speak of the account. */
    private static RuntimeException limited(Wire.Heard heard, Allowance allowance, Instant now) {
        String words = heard.message();
        if (words.contains("GMT 00:00:00") || words.contains("daily")) {
            if (words.contains("Create/Update")) {
                allowance.isSpent();
            }
            Optional<Instant> told = heard.retryAfter().flatMap(it -> moment(it, now));
            return told.<CallRoom.Away>map(
                            until -> new CallRoom.Away(Text.of("zoom.daily-limit", until), Optional.of(until)))
                    .orElseGet(() -> Allowance.spent(now));
        }
        Duration jitter = Duration.ofMillis(ThreadLocalRandom.current().nextLong(A_WHILE.toMillis()));
        Instant until = heard.retryAfter().flatMap(it -> moment(it, now)).orElse(now.plus(jitter));
        return new CallRoom.Away(Text.of("zoom.busy"), Optional.of(until));
    }

    /** An instant, a date of HTTP, or seconds. */
    static Optional<Instant> moment(String written, Instant now) {
        String value = written.strip();
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(value)));
        }
        try {
            return Optional.of(Instant.parse(value));
        } catch (DateTimeParseException e) {
            return httpDate(value);
        }
    }

    private static Optional<Instant> httpDate(String value) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String scrubbed(String words) {
        String without = ADDRESS.matcher(words).replaceAll("…");
        return without.length() <= SHOWN ? without : without.substring(0, SHOWN) + "…";
    }
}
