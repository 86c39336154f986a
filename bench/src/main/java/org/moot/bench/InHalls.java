package org.moot.bench;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.moot.app.run.House;
import org.moot.matrix.homeserver.Device;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Commands in halls on Matrix, in each of which a consensus call is open. */
final class InHalls {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int HALLS = 10;
    private static final int PEOPLE = 50;
    private static final int PER_SECOND = 20;
    private static final int SEALED = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration FOR_A_KEY = Duration.ofSeconds(5);
    private static final String ADDRESSED = "!moot ";

    private final House house;
    private final Member bot;
    private final List<Member> people = new ArrayList<>();
    private final List<String> halls = new ArrayList<>();

    /** When a command was said, in milliseconds; by its event. */
    private final Map<String, Long> said = new ConcurrentHashMap<>();

    InHalls(House house, Member bot) {
        this.house = house;
        this.bot = bot;
    }

    void measure() {
        prepare();
        sealed();
        System.out.printf("%d people in %d halls, %d commands a second:%n", PEOPLE, HALLS, PER_SECOND);
        steady("warming up", Duration.ofSeconds(20));
        steady("answered", Duration.ofSeconds(60));
    }

    private void prepare() {
        for (int person = 0; person < PEOPLE; person++) {
            people.add(Member.comes("p" + person));
        }
        for (int hall = 0; hall < HALLS; hall++) {
            open(hall);
        }
    }

    private void sealed() {
        Member ana = Member.comes("ana");
        String sealed = ana.opensRoom(true, bot.id());
        awaitBot(sealed);
        try (Device device = Device.of(ana)) {
            Eventually.that(
                    PATIENCE,
                    () -> device.seen().stream()
                            .anyMatch(
                                    it -> it.room().equals(sealed) && it.json().contains(bot.id())));
            Eventually.rest();
            answered(device, ana, sealed, "assembly found Owls remit: Decides about owls.");
            answered(device, ana, sealed, "proposal draft Count owls text: At night. hurt: Owls.");
            String proposal = "" + (HALLS + 1);
            answered(device, ana, sealed, "proposal call " + proposal);
            house.bot().timeMachine().orElseThrow().forward(Duration.ofDays(4));
            house.settle();
            System.out.println("one after the other in an encrypted room, until the answer is read in clear:");
            answers(
                    device,
                    ana,
                    sealed,
                    "warming up",
                    "proposal agree " + proposal,
                    "proposal concern " + proposal + " It is dark.");
            answers(
                    device,
                    ana,
                    sealed,
                    "answered",
                    "proposal agree " + proposal,
                    "proposal concern " + proposal + " It is dark.");
        }
    }

    // --- halls ----------------------------------------------------------------------------------------------------

    private void open(int number) {
        Member founder = people.get(number);
        String hall = founder.opensRoom(false, bot.id());
        halls.add(hall);
        awaitBot(hall);
        done(founder, hall, "assembly found Trees" + number + " remit: Decides about trees.");
        for (int person = number + HALLS; person < PEOPLE; person += HALLS) {
            Member guest = people.get(person);
            founder.home().post(v3("rooms", hall, "invite"), object().put("user_id", guest.id()));
            guest.joins(hall);
            done(guest, hall, "assembly join trees" + number);
        }
        done(founder, hall, "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        done(founder, hall, "proposal call " + (number + 1));
        for (int person = number; person < PEOPLE; person += HALLS) {
            comesToDoor(people.get(person), hall);
        }
    }

    /** As their clients let them: they come into the direct chat that Moot opens for its first answer. */
    private void comesToDoor(Member person, String hall) {
        done(person, hall, "help");
        person.home()
                .get(v3("sync") + "?timeout=0")
                .path("rooms")
                .path("invite")
                .properties()
                .forEach(it -> person.joins(it.getKey()));
    }

    private void awaitBot(String room) {
        Eventually.that(
                PATIENCE,
                () -> bot.home()
                        .get(v3("joined_rooms"))
                        .path("joined_rooms")
                        .valueStream()
                        .anyMatch(it -> it.asString().equals(room)));
    }

    private void done(Member person, String room, String command) {
        String event = person.says(room, ADDRESSED + command);
        Mark mark = Eventually.some(
                PATIENCE, () -> Optional.ofNullable(marks(person, room).get(event)));
        if (!mark.isDone()) {
            throw new IllegalStateException("not done: " + command);
        }
        house.settle();
    }

    // --- an encrypted room ----------------------------------------------------------------------------------------

    private void answers(Device device, Member person, String room, String what, String... commands) {
        var taken = new Latencies(what);
        for (int number = 0; number < SEALED; number++) {
            taken.add(answered(device, person, room, commands[number % commands.length]), true);
        }
        System.out.println(Latencies.HEADER);
        System.out.println(taken.line());
        System.out.println();
    }

    /** Nanoseconds from before it was encrypted until the answer below it was decrypted. */
    private static long answered(Device device, Member person, String room, String command) {
        long begin = System.nanoTime();
        ObjectNode content = object().put("msgtype", "m.text").put("body", ADDRESSED + command);
        var sealed = (ObjectNode) JSON.readTree(device.gateway().encrypt(room, content.toString()));
        String name = UUID.randomUUID().toString();
        String event = person.home()
                .put(v3("rooms", room, "send", "m.room.encrypted", name), sealed)
                .path("event_id")
                .asString();
        long end = begin + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (var seen : device.seen().reversed()) {
                JsonNode read = JSON.readTree(seen.json());
                JsonNode relation = read.path("content").path("m.relates_to");
                if (read.path("type").asString("").equals("m.room.encrypted")
                        && relation.path("event_id").asString("").equals(event)
                        && relation.path("rel_type").asString("").equals("m.thread")) {
                    device.gateway().decrypt(seen.json(), FOR_A_KEY);
                    return System.nanoTime() - begin;
                }
                if (seen.id().equals(event)) {
                    break;
                }
            }
            LockSupport.parkNanos(1_000_000);
        }
        throw new IllegalStateException("not answered: " + command);
    }

    // --- many -----------------------------------------------------------------------------------------------------

    private void steady(String what, Duration span) {
        said.clear();
        long begin = System.nanoTime();
        long all = span.toSeconds() * PER_SECOND;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < all; number++) {
                int which = number;
                LockSupport.parkNanos(begin + number * 1_000_000_000L / PER_SECOND - System.nanoTime());
                pool.execute(() -> say(which));
            }
        }
        System.out.printf("said within %.0f s%n", (System.nanoTime() - begin) / 1e9);
        var marked = new ConcurrentHashMap<String, Mark>();
        try {
            Eventually.that(PATIENCE, () -> {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos()); // looking is work for the homeserver too
                for (int hall = 0; hall < HALLS; hall++) {
                    marked.putAll(marks(people.get(hall), halls.get(hall)));
                }
                return marked.keySet().containsAll(said.keySet());
            });
        } catch (AssertionError e) {
            System.out.println("NOT all were answered");
        }
        var taken = new Latencies(what);
        said.forEach((event, at) -> {
            Mark mark = marked.get(event);
            taken.add(
                    mark == null
                            ? PATIENCE.toNanos()
                            : Duration.ofMillis(mark.at() - at).toNanos(),
                    mark != null && mark.isDone());
        });
        System.out.println(Latencies.HEADER);
        System.out.println(taken.line());
        System.out.println();
    }

    private void say(int number) {
        int person = number % PEOPLE;
        int hall = person % HALLS;
        String proposal = "" + (hall + 1);
        String command = switch (number / PEOPLE % 3) {
            case 0 -> "proposal agree " + proposal;
            case 1 -> "proposal show " + proposal;
            default -> "proposal aside " + proposal + " reason: I would rather have two.";
        };
        long at = System.currentTimeMillis(); // the homeserver is on the same machine
        said.put(people.get(person).says(halls.get(hall), ADDRESSED + command), at);
    }

    /** @param at milliseconds */
    private record Mark(String key, long at) {
        boolean isDone() {
            return key.equals("✅");
        }
    }

    /** Moot's marks in a room, all of them, by the event that is marked. */
    private Map<String, Mark> marks(Member person, String room) {
        var marks = new ConcurrentHashMap<String, Mark>();
        String from = "";
        while (true) {
            JsonNode page = person.home().get(v3("rooms", room, "messages") + "?dir=b&limit=500" + from);
            page.path("chunk").forEach(event -> {
                JsonNode relation = event.path("content").path("m.relates_to");
                if (event.path("type").asString("").equals("m.reaction")
                        && event.path("sender").asString("").equals(bot.id())) {
                    marks.put(
                            relation.path("event_id").asString(""),
                            new Mark(
                                    relation.path("key").asString(""),
                                    event.path("origin_server_ts").asLong()));
                }
            });
            if (page.path("end").isMissingNode() || page.path("chunk").isEmpty()) {
                return marks;
            }
            from = "&from=" + page.path("end").asString();
        }
    }
}
