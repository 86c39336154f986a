package org.moot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
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
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.assembly.AssemblyId;
import org.moot.call.Change;
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
import org.moot.zoom.ZoomSettings;

/**
 * What Zoom tells, over HTTP and to where it is stored, 200 a second; who came, of 500 people by 5,000 sightings; and the
 * calendar of 200 calls.
 */
final class OnCalls {
    private static final Reader NOBODY = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private static final int A_SECOND = 200;
    // past what a start throws away ten seconds after it
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final int CALLERS = 16;
    private static final String SECRET = "secret-token";
    private static final String ROOM = "85746065123";
    private static final int PEOPLE = 500;
    private static final int VISITS = 2500;
    private static final int TIMES = 200;
    private static final int CALLS = 200;
    private static final int WARM = 40;
    private static final int LOOKS = 100;
    private static final Duration LONGER_THAN_KEPT = Duration.ofMillis(550);
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    private final House house;
    private final HttpClient http;
    private final URI address;
    private final AtomicLong visits = new AtomicLong();

    private OnCalls(House house, HttpClient http) {
        this.house = house;
        this.http = http;
        this.address = URI.create("http://127.0.0.1:" + house.pagesPort().orElseThrow());
    }

    static void measure(Path folder) {
        Settings settings = Settings.read(Map.of("MOOT_DATA", folder.toString()))
                .apart(folder.resolve("world"))
                .on(new ZoomSettings("account", "client", "secret", "host", SECRET, "calls.example.org", NOWHERE));
        try (House house = House.open(settings, Mode.DEMO);
                HttpClient http = HttpClient.newHttpClient()) {
            var one = new OnCalls(house, http);
            one.begin();
            var load = new Load(CALLERS, List.of(new Deed("webhook, over HTTP, to stored", random -> one.rings())));
            System.out.println("Warming up, then " + A_SECOND + " a second:");
            load.steady(A_SECOND, WARM_UP);
            new Load(CALLERS, List.of(new Deed("webhook, over HTTP, to stored", random -> one.rings())))
                    .steady(A_SECOND, Duration.ofSeconds(30));
            one.calendar();
        }
        attendance();
    }

    private void begin() {
        Instant now = house.clock().instant();
        for (int number = 0; number < CALLS; number++) {
            Optional<Room> room = number > 0
                    ? Optional.empty()
                    : Optional.of(new Room(ROOM, 1, now, Optional.empty(), Optional.empty()));
            house.stores().transaction().in(() -> {
                house.stores().callSeries().add(series(room, now));
                return true;
            });
        }
    }

    /** With a day that is moved and one that is left out. */
    private Series series(Optional<Room> room, Instant now) {
        LocalDate first = LocalDate.of(2026, 1, 6);
        var rhythm = new Rhythm(first, LocalTime.NOON, ZoneId.of("Europe/London"), true, Optional.empty());
        var changes = Map.of(
                first.plusWeeks(1), Change.skipped(),
                first.plusWeeks(2), Change.moved(first.plusWeeks(2).atTime(18, 0)));
        return new Series(
                house.stores().callSeries().next(),
                new AssemblyId(1),
                "Open policy call",
                rhythm,
                Duration.ofMinutes(90),
                Door.EVERYBODY,
                Optional.empty(),
                changes,
                room,
                Optional.empty(),
                1,
                PersonId.fresh(),
                now,
                Optional.empty());
    }

    private Reply rings() {
        Instant now = house.clock().instant();
        String body = """
                {"event":"meeting.participant_joined","event_ts":%d,"payload":{"object":{"id":"%s","uuid":"u==",\
                "start_time":"%s","participant":{"user_id":"%d","user_name":"Ana","registrant_id":"reg-1","join_time":"%s"}}}}\
                """.formatted(now.toEpochMilli(), ROOM, now, visits.incrementAndGet(), now);
        String stamp = Long.toString(now.getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/webhooks/zoom"))
                .header("x-zm-request-timestamp", stamp)
                .header("x-zm-signature", "v0=" + signed("v0:" + stamp + ":" + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        boolean stored = send(request).statusCode() == 204;
        return new Reply(stored ? Reply.Outcome.DONE : Reply.Outcome.BROKEN, Answers.PRIVATELY, Post.of(), NOBODY);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Something is written before each look, and half a second passes, so that nothing is kept from the last one. */
    private void calendar() {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/calls.ics")).build();
        var first = new Latencies("calendar of " + CALLS + " calls, the first ever");
        var latencies = new Latencies("calendar of " + CALLS + " calls");
        for (int time = 0; time < WARM + LOOKS; time++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(time);
            house.stores().transaction().in(() -> house.stores().rations().use("bench", day, 1));
            LockSupport.parkNanos(LONGER_THAN_KEPT.toNanos());
            long begin = System.nanoTime();
            boolean right = send(request).body().split("BEGIN:VEVENT", -1).length == 3 * CALLS + 1;
            long took = System.nanoTime() - begin;
            if (time == 0) {
                first.add(took, right);
            } else if (time >= WARM) {
                latencies.add(took, right);
            }
        }
        System.out.println(Latencies.HEADER);
        System.out.println(first.line());
        System.out.println(latencies.line());
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
