package org.moot.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.moot.call.CallBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where Zoom rings: the bytes and headers of a request in, the answer out. Nothing is answered, read or remembered before
 * the signature over the raw bytes was found right; what is wrong leaves a number and nothing else. What was signed and
 * answered is not taken once more: Zoom tells again only what was not answered, so whoever repeats it is somebody else.
 */
public final class Doorbell {
    /** The most that is read of a request. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final Duration WINDOW = Duration.ofMinutes(5);
    /** Zoom tries again for 85 minutes. */
    private static final Duration LATEST = Duration.ofHours(2);

    private static final int LONGEST_TOKEN = 64;
    private static final Answer STORED = Answer.of(204);
    private static final Answer WRONG = Answer.of(401);
    private static final Answer TOO_LARGE = Answer.of(413);
    private static final Answer NOT_STORED = Answer.of(503);

    private final Signature signature;
    private final Events events;
    private final CallBook book;
    private final InstantSource clock;
    private final LongAdder refused = new LongAdder();

    Doorbell(Signature signature, Events events, CallBook book, InstantSource clock) {
        this.signature = signature;
        this.events = events;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What is answered.
     *
     * @param body JSON, or empty
     * @param mark of what it answers; without one it may come again
     */
    public record Answer(int status, String body, Optional<String> mark) {
        static Answer of(int status) {
            return new Answer(status, "", Optional.empty());
        }

        private Answer to(String mark) {
            return new Answer(status, body, status < 300 ? Optional.of(mark) : Optional.empty());
        }
    }

    /** The answer is on its way: to be called when it was sent, and not where sending it failed. */
    public void sent(Answer answer) {
        try {
            answer.mark().ifPresent(book::answered);
        } catch (RuntimeException e) {
            LOG.warn(
                    "That Zoom was answered could not be noted, so it could be told once more: {}",
                    e.getClass().getName());
        }
    }

    /** How many were wrong, for the metrics. */
    public long refused() {
        return refused.sum();
    }

    /**
     * @param headers in any case of letters
     * @param raw the body as it came, before anybody read it as text
     */
    public Answer ring(Map<String, String> headers, byte[] raw) {
        if (raw.length > MOST_BYTES) {
            return refuse(TOO_LARGE);
        }
        var small = new TreeMap<String, String>();
        headers.forEach((name, value) -> small.put(name.toLowerCase(Locale.ROOT), value));
        String stamp = small.getOrDefault("x-zm-request-timestamp", "");
        String signed = small.getOrDefault("x-zm-signature", "");
        if (!stamp.matches("[0-9]{1,12}") || !signature.isOf(signed, stamp, raw)) {
            return refuse(WRONG);
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(stamp)), clock.instant());
        if (age.compareTo(LATEST) > 0 || age.compareTo(WINDOW.negated()) < 0) {
            return refuse(WRONG);
        }
        try {
            JsonNode event = Json.read(raw);
            return book.unlessAnswered(signed, () -> signed(event, age.compareTo(WINDOW) > 0))
                    .orElseGet(() -> refuse(WRONG))
                    .to(signed);
        } catch (RuntimeException e) {
            LOG.warn(
                    "What Zoom told could not be stored, so it tells it again: {}",
                    e.getClass().getName());
            return NOT_STORED;
        }
    }

    private Answer signed(JsonNode event, boolean isLate) {
        String name = Json.text(event, "event");
        if (name.equals("endpoint.url_validation")) {
            return isLate ? refuse(WRONG) : validated(Json.text(event.path("payload"), "plainToken"));
        }
        return heard(event, name);
    }

    /** Stored once however often it comes. */
    private Answer heard(JsonNode event, String name) {
        events.read(event).ifPresent(book::hear);
        if (name.equals("meeting.deleted") || name.equals("meeting.updated")) {
            book.changed(Json.text(event.path("payload").path("object"), "id"));
        }
        return STORED;
    }

    /** The answer is made with the key that signs: what could be a signature of something else is not answered. */
    private Answer validated(String token) {
        if (token.isEmpty() || token.length() > LONGEST_TOKEN || token.contains(":")) {
            return refuse(WRONG);
        }
        ObjectNode answer = Json.object();
        answer.put("plainToken", token);
        answer.put("encryptedToken", signature.of(token));
        return new Answer(200, Json.write(answer), Optional.empty());
    }

    private Answer refuse(Answer answer) {
        refused.increment();
        return answer;
    }
}
