package org.moot.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.conversation.Subject;
import org.moot.discord.fake.FakeDiscord;
import org.moot.discord.fake.Shown;

/**
 * The whole service in a fake Discord that holds every request against Discord's own description, on the same machine: how
 * long it takes until an interaction is acknowledged, and ballots while the card is kept up to date.
 */
final class OnDiscord {
    private static final int PEOPLE = 500;
    private static final int PER_SECOND = 50;
    private static final Duration PACE = Duration.ofSeconds(5);
    private static final int SERVERS = 100;
    private static final int MEMBERS = 1000;
    private static final int IN_VOICE = 6;
    private static final int CHANGES = 20;

    /** What the launcher's options give back comes back within ten seconds. */
    private static final Duration A_WHILE = Duration.ofSeconds(12);

    /** Holding a request against the description costs more than to answer it. */
    private static final int ONE_IN = 25;

    private final House house;
    private final FakeDiscord fake;
    private final String hall;

    private OnDiscord(House house, FakeDiscord fake, String hall) {
        this.house = house;
        this.fake = fake;
        this.hall = hall;
    }

    static void measure(Path folder) {
        servers(folder.resolve("servers"), "as Discord tells of them, without an intent for members", IN_VOICE);
        servers(folder.resolve("all"), "as if Discord told of every member", MEMBERS);
        try (var fake = new FakeDiscord(InstantSource.system())) {
            fake.checkOneIn(ONE_IN);
            String hall = fake.channel("trees");
            Settings settings = Settings.read(Map.of("MOOT_DATA", folder.toString()))
                    .apart(folder.resolve("world"))
                    .on(fake.settings(false, PACE));
            try (House house = House.open(settings, Mode.THROWAWAY)) {
                if (!house.discord().orElseThrow().awaitReady(Duration.ofMinutes(1))) {
                    throw new IllegalStateException(
                            "Moot did not come: " + fake.violations().all());
                }
                new OnDiscord(house, fake, hall).measure();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The service in a program of its own, in many servers: how soon it is there, and how much it holds. */
    private static void servers(Path folder, String how, int told) {
        System.out.printf("%d servers of %,d members, %s:%n", SERVERS, MEMBERS, how);
        try (var fake = new FakeDiscord(InstantSource.system())) {
            fake.checkOneIn(0); // the first of each kind takes seconds, in which the service would wait for the fake
            String hall = fake.channel("trees");
            fake.quietServers(SERVERS - 1, MEMBERS, told);
            try (var service = InManyServers.start(fake, folder)) {
                System.out.println(service.line());
                System.out.println("then resident: " + service.resident());
                use(fake, hall);
                Thread.sleep(A_WHILE);
                System.out.printf("in use, resident: %s; %s%n%n", service.resident(), service.most());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void use(FakeDiscord fake, String hall) {
        for (int person = 0; person < 50; person++) {
            String name = "p" + person;
            String command = person == 0 ? "assembly found" : "assembly join";
            fake.person(name, hall)
                    .slash(command, person == 0 ? Map.of("name", "Trees", "remit", "Plants trees.") : Map.of());
            fake.person(name, hall).slash("help");
        }
    }

    private void measure() {
        prepare();
        String thread = fake.threads().getFirst();
        System.out.println("Warming up, then " + PER_SECOND + " interactions a second for 30 s:");
        steady(Duration.ofSeconds(20), person -> any(person, thread), new Latencies("warming up"));
        var acknowledged = new Latencies("acknowledged");
        steady(Duration.ofSeconds(30), person -> any(person, thread), acknowledged);
        print(acknowledged);
        String busy = talkedAbout();
        int asked = fake.requests().size();
        var cast = new Latencies("ballot acknowledged");
        var voters = new AtomicInteger();
        System.out.println(PEOPLE + " ballots in a minute, each by button and form:");
        fake.limitAsDiscord();
        Thread talk = Thread.startVirtualThread(() -> changes(busy));
        steady(Duration.ofMinutes(1), PEOPLE / 60.0, person -> ballot(voters.getAndIncrement(), thread), cast);
        print(cast);
        try {
            talk.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        house.settle();
        report(asked, busy);
    }

    /** The thread of a second question, whose card changes all the while: while a vote is open, its own card does not. */
    private String talkedAbout() {
        act("p0", hall, "proposal draft", Map.of("title", "Water the trees", "text", "Twice.", "hurt", "Many."));
        house.settle();
        return fake.threads().getLast();
    }

    private void changes(String busy) {
        steady(Duration.ofMinutes(1), CHANGES / 60.0, number -> change(number, busy), new Latencies("changes"));
    }

    private Shown change(int number, String busy) {
        return act("p0", busy, "proposal amend", Map.of("text", text(number)));
    }

    private static String text(int number) {
        return "Water them " + (number + 2) + " times a week.";
    }

    private void report(int asked, String busy) {
        List<String> requests = fake.requests();
        long edits = requests.subList(asked, requests.size()).stream()
                .filter(it -> it.startsWith("patch /channels/"))
                .count();
        boolean isLast = fake.seenAt(busy).getFirst().contains(text(CHANGES - 1).replace(".", ""));
        System.out.println("edits of the card that changed " + CHANGES + " times meanwhile: " + edits);
        System.out.println("afterwards it shows the " + (isLast ? "last change" : "WRONG change"));
        System.out.println("requests that were too many at once (429): " + fake.tooMany());
        System.out.println("requests that Discord would not have taken: "
                + fake.violations().all().size());
        System.out.println("waiting: " + house.stores().lanes().backlog());
    }

    private void prepare() {
        act("p0", hall, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        for (int person = 1; person < PEOPLE; person++) {
            act("p" + person, hall, "assembly join", Map.of());
        }
        for (int person = 0; person < PEOPLE; person++) {
            act("p0", hall, "member admit", Map.of("person", "p" + person));
        }
        act("p0", hall, "proposal draft", Map.of("title", "Plant a tree", "text", "One.", "hurt", "Many."));
        house.settle();
        String thread = fake.threads().getLast();
        act("p1", thread, "proposal alternative", Map.of("title", "Plant two", "text", "Two."));
        act("p1", thread, "proposal call", Map.of());
        house.bot().timeMachine().orElseThrow().forward(Duration.ofDays(4));
        house.settle();
        for (int person = 0; person < PEOPLE / 2; person++) {
            String name = "p" + person;
            act(
                    name,
                    thread,
                    person % 2 == 0 ? "proposal agree" : "proposal aside",
                    person % 2 == 0 ? Map.of() : Map.of("reason", "Two."));
        }
        for (int person = 0; person < PEOPLE / 2 && vote().isEmpty(); person++) {
            act("p" + person, thread, "vote ask", Map.of());
            house.settle();
        }
        if (vote().isEmpty()) {
            throw new IllegalStateException("no vote is open");
        }
    }

    private List<?> vote() {
        return house.stores().transaction().in(() -> house.stores().hangings().of(Subject.of("vote", 1)));
    }

    private Shown act(String person, String place, String command, Map<String, String> options) {
        return fake.person(person, place).slash(command, options);
    }

    private Shown any(int number, String thread) {
        String person = "p" + number % PEOPLE;
        return switch (number % 3) {
            case 0 -> act(person, hall, "help", Map.of());
            case 1 -> act(person, thread, "proposal show", Map.of());
            default -> act(person, hall, "me zone", Map.of("zone", "Europe/London"));
        };
    }

    private Shown ballot(int number, String thread) {
        Map<String, String> stars = Map.of("o1", "" + number % 6, "o2", "" + number / 6 % 6, "o3", "1");
        return fake.person("p" + number % PEOPLE, thread).click("Vote").submit(stars);
    }

    private static void steady(Duration span, IntFunction<Shown> deed, Latencies latencies) {
        steady(span, PER_SECOND, deed, latencies);
    }

    private static void steady(Duration span, double perSecond, IntFunction<Shown> deed, Latencies latencies) {
        long begin = System.nanoTime();
        int all = (int) Math.round(span.toSeconds() * perSecond);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < all; number++) {
                int which = number;
                LockSupport.parkNanos(begin + (long) (number * 1e9 / perSecond) - System.nanoTime());
                pool.execute(() -> {
                    Shown shown = deed.apply(which);
                    latencies.add(shown.patience().toNanos(), shown.isAcknowledged());
                });
            }
        }
    }

    private static void print(Latencies latencies) {
        System.out.println(Latencies.HEADER);
        System.out.println(latencies.line());
        System.out.println();
    }
}
