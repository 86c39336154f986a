package org.moot.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.moot.Core;
import org.moot.Stores;
import org.moot.app.settings.Settings;
import org.moot.assembly.AssemblyId;
import org.moot.call.Door;
import org.moot.call.Rhythm;
import org.moot.call.Room;
import org.moot.call.Series;
import org.moot.call.attendance.Facts;
import org.moot.call.attendance.Known;
import org.moot.call.attendance.Marks;
import org.moot.call.attendance.Policy;
import org.moot.call.attendance.RollCall;
import org.moot.call.attendance.Sighting;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.people.PersonId;
import org.moot.storage.Storage;
import org.moot.storage.StorageSettings;
import org.moot.zoom.Doorbell;
import org.moot.zoom.Zoom;
import org.moot.zoom.ZoomSettings;

/** What Zoom tells, from its bytes to where they are stored, 200 a second; and who came, of 500 people by 5,000 sightings. */
final class OnCalls {
    private static final Reader NOBODY = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private static final int A_SECOND = 200;
    private static final int CALLERS = 16;
    private static final String SECRET = "secret-token";
    private static final String ROOM = "85746065123";
    private static final int PEOPLE = 500;
    private static final int VISITS = 2500;
    private static final int TIMES = 200;

    private final Doorbell doorbell;
    private final InstantSource clock;
    private final AtomicLong visits = new AtomicLong();

    private OnCalls(Doorbell doorbell, InstantSource clock) {
        this.doorbell = doorbell;
        this.clock = clock;
    }

    static void measure(Path folder) {
        Settings settings = Settings.read(Map.of("MOOT_DATA", folder.toString()));
        var zoomed = new ZoomSettings(
                "account", "client", "secret", "host", SECRET, "calls.example.org", ZoomSettings.TOKENS);
        try (Storage storage = Storage.open(StorageSettings.embedded(folder, true));
                var zoom = new Zoom(zoomed, storage.stores(), storage.clock())) {
            var core = new Core(storage.stores(), settings.party(), List.of(), zoom, storage.clock());
            begin(storage.stores(), storage.clock().instant());
            var one = new OnCalls(zoom.doorbell(core.callBook()).orElseThrow(), storage.clock());
            var load = new Load(CALLERS, List.of(new Deed("webhook, signed, to stored", random -> one.rings())));
            load.steady(A_SECOND, Duration.ofSeconds(5)).steady(A_SECOND, Duration.ofSeconds(20));
        }
        attendance();
    }

    private static void begin(Stores stores, Instant now) {
        var rhythm = new Rhythm(
                LocalDate.of(2026, 1, 6), LocalTime.NOON, ZoneId.of("Europe/London"), true, Optional.empty());
        stores.transaction().in(() -> {
            stores.callSeries()
                    .add(new Series(
                            stores.callSeries().next(),
                            new AssemblyId(1),
                            "Open policy call",
                            rhythm,
                            Duration.ofMinutes(90),
                            Door.EVERYBODY,
                            Optional.empty(),
                            Map.of(),
                            Optional.of(new Room(ROOM, 1, now, Optional.empty(), Optional.empty())),
                            Optional.empty(),
                            1,
                            PersonId.fresh(),
                            now,
                            Optional.empty()));
            return true;
        });
    }

    private Reply rings() {
        Instant now = clock.instant();
        String body = """
                {"event":"meeting.participant_joined","event_ts":%d,"payload":{"object":{"id":"%s","uuid":"u==",\
                "start_time":"%s","participant":{"user_id":"%d","user_name":"Ana","registrant_id":"reg-1","join_time":"%s"}}}}\
                """.formatted(now.toEpochMilli(), ROOM, now, visits.incrementAndGet(), now);
        String stamp = Long.toString(now.getEpochSecond());
        var headers =
                Map.of("x-zm-request-timestamp", stamp, "x-zm-signature", "v0=" + signed("v0:" + stamp + ":" + body));
        boolean stored =
                doorbell.ring(headers, body.getBytes(StandardCharsets.UTF_8)).status() == 204;
        return new Reply(stored ? Reply.Outcome.DONE : Reply.Outcome.BROKEN, Answers.PRIVATELY, Post.of(), NOBODY);
    }

    private static String signed(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void attendance() {
        Facts facts = facts(Instant.parse("2026-10-20T19:00:00Z"));
        var latencies = new Latencies("who came, 500 by 5,000");
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            boolean right = RollCall.of(Policy.byDefault(), facts).headcount() == PEOPLE;
            latencies.add(System.nanoTime() - begin, right);
        }
        System.out.println(Latencies.HEADER);
        System.out.println(latencies.line());
    }

    private static Facts facts(Instant starts) {
        var people = new Known[PEOPLE];
        Arrays.setAll(people, person -> Known.byPass("p" + person, Set.of("r" + person), false));
        var seen = new ArrayList<Sighting>();
        for (int visit = 0; visit < VISITS; visit++) {
            Marks marks = new Marks("N" + visit % PEOPLE, "r" + visit % PEOPLE, "", "", "");
            seen.add(sighting(Sighting.Kind.JOINED, starts, starts.plusSeconds(visit), visit, marks));
            seen.add(sighting(Sighting.Kind.LEFT, starts, starts.plusSeconds(3_000), visit, marks));
        }
        Collections.shuffle(seen, new Random(1));
        return new Facts(ROOM, starts, starts.plusSeconds(3_600), List.of(people), seen, List.of(), List.of());
    }

    private static Sighting sighting(Sighting.Kind kind, Instant began, Instant at, int visit, Marks marks) {
        return new Sighting(kind, ROOM, "u", Optional.of(began), at, "v" + visit, "", marks, "", "");
    }
}
