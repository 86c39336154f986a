package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Optional;
import org.moot.conversation.Arrivals.Arrival;
import org.moot.conversation.Arrivals.Gap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Reads afterwards what a sync left out, page by page from its end back to what was heard before. A homeserver may ignore
 * where to stop, so pages also end at what is too old, and what is heard twice is taken once by its id.
 */
final class Gaps {
    private static final Logger LOG = LoggerFactory.getLogger(Gaps.class);
    private static final Duration LONGEST_AWAY = Duration.ofDays(3);
    private static final int PAGE = 100;
    private static final int MOST = 5000;

    private final Known known;
    private final Connection connection;
    private final InstantSource wall;

    Gaps(Known known, Connection connection, InstantSource wall) {
        this.known = known;
        this.connection = connection;
        this.wall = wall;
    }

    void fill(Gap gap) {
        Deque<Arrival> missing = missing(gap);
        known.arrivals(arrivals -> {
            arrivals.fill(Address.PLATFORM, gap, new ArrayList<>(missing));
            return missing.size();
        });
        if (missing.isEmpty()) {
            return; // as with each room that was just come into
        }
        LOG.info("{} events of room {} were read that were said while Moot was away", missing.size(), gap.lane());
    }

    private Deque<Arrival> missing(Gap gap) {
        var missing = new ArrayDeque<Arrival>();
        Instant earliest = wall.instant().minus(LONGEST_AWAY);
        Optional<String> from = Optional.of(gap.from());
        for (int read = 0; from.isPresent() && read < MOST; read += PAGE) {
            JsonNode page = page(gap, from.get());
            boolean isOld = false;
            for (JsonNode json : page.path("chunk")) {
                Event event = Event.read(gap.lane(), json.toString());
                isOld |= event.when().isBefore(earliest);
                Listening.isKept(event, connection.user())
                        .filter(it -> !it.when().isBefore(earliest) && !it.id().isEmpty())
                        .ifPresent(it -> missing.addFirst(new Arrival(gap.lane(), it.id(), json.toString())));
            }
            String before = from.get();
            boolean isLast = isOld || page.path("chunk").isEmpty();
            from = Optional.of(page.path("end").asString("")).filter(end -> !isEnd(isLast, end, before, gap));
        }
        return missing;
    }

    private static boolean isEnd(boolean isLast, String end, String before, Gap gap) {
        return isLast || end.isEmpty() || end.equals(before) || end.equals(gap.to());
    }

    private JsonNode page(Gap gap, String from) {
        var asked = new HashMap<String, String>();
        asked.put("dir", "b");
        asked.put("from", from);
        asked.put("to", gap.to());
        asked.put("limit", Integer.toString(PAGE));
        return connection.home().get(v3("rooms", gap.lane(), "messages") + Homeserver.query(asked));
    }
}
