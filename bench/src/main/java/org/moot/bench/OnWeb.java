package org.moot.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.command.Answers;
import org.moot.command.Reply;
import org.moot.command.TypedLine;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;

/** Pages over loopback, from the whole service, while people go on taking positions. */
final class OnWeb {
    private static final Reader NOBODY = new Reader(Locale.ENGLISH, java.time.ZoneOffset.UTC);
    private static final String HALL = "trees";
    private static final int DECISIONS = 12;
    private static final int CALLERS = 16;
    private static final int A_SECOND = 500;
    private static final Duration BETWEEN_WRITES = Duration.ofMillis(200);

    private final House house;
    private final Voices voices;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    private OnWeb(House house) {
        this.house = house;
        this.voices = new Voices(house.core().dispatcher(), house.clock());
        this.address = URI.create("http://127.0.0.1:" + house.pagesPort().orElseThrow());
    }

    static void measure(Path folder) {
        Settings settings =
                Settings.read(Map.of("MOOT_DATA", folder.toString())).apart(folder.resolve("world"));
        try (House house = House.open(settings, Mode.REHEARSAL)) {
            new OnWeb(house).measure();
        }
    }

    private void measure() {
        prepare();
        List<Deed> deeds = List.of(
                deed("the first page", random -> "/"),
                deed("a decision with its picture", random -> "/decisions/" + (1 + random.nextInt(DECISIONS))),
                deed("all decisions", random -> "/decisions"),
                deed("an assembly", random -> "/assemblies/trees"),
                deed("a search", random -> "/search?q=street"),
                deed("all decisions as Atom", random -> "/decisions.atom"));
        var over = new AtomicBoolean();
        Thread people = Thread.ofPlatform().daemon().start(() -> takePositions(over));
        System.out.println("Warming up:");
        new Load(CALLERS, deeds).flatOut(Duration.ofSeconds(20));
        System.out.println(A_SECOND + " pages a second:");
        new Load(CALLERS, deeds).steady(A_SECOND, Duration.ofSeconds(20));
        System.out.println(CALLERS + " callers, as fast as they can:");
        new Load(CALLERS, deeds).flatOut(Duration.ofSeconds(20));
        over.set(true);
        try {
            people.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Deed deed(String what, Function<RandomGenerator, String> path) {
        return new Deed(what, random -> reply(status(path.apply(random)) == 200));
    }

    private static Reply reply(boolean isThere) {
        return new Reply(isThere ? Reply.Outcome.DONE : Reply.Outcome.BROKEN, Answers.PRIVATELY, Post.of(), NOBODY);
    }

    private int status(String path) {
        try {
            return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void takePositions(AtomicBoolean over) {
        int open = DECISIONS + 1;
        for (int time = 0; !over.get(); time++) {
            say(time % 3, "proposal aside " + open + " I would rather have two.");
            try {
                Thread.sleep(BETWEEN_WRITES);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void prepare() {
        say(0, "assembly found Trees remit: Decides where trees are planted.");
        say(1, "assembly join trees");
        say(2, "assembly join trees");
        for (int person = 0; person < 3; person++) {
            say(0, "member admit p" + person);
        }
        say(0, "call weekly Open policy call day: tuesday at: 19:30");
        for (int number = 1; number <= DECISIONS; number++) {
            draft(number);
        }
        pass(Duration.ofDays(4));
        for (int number = 1; number <= DECISIONS; number++) {
            say(0, "proposal agree " + number);
            say(2, "proposal agree " + number);
            say(1, "proposal aside " + number + " I would rather have two.");
            say(1, "vote ask " + number);
        }
        pass(Duration.ofHours(1));
        for (int number = 1; number <= DECISIONS; number++) {
            say(0, "vote cast 5 4 0 vote: " + number);
            say(1, "vote cast 2 5 0 vote: " + number);
            say(2, "vote cast 4 5 1 vote: " + number);
        }
        pass(Duration.ofDays(8));
        draft(DECISIONS + 1);
        pass(Duration.ofDays(4));
    }

    private void draft(int number) {
        say(
                0,
                "proposal draft Plant a tree in street " + number
                        + " text: Every house of the street gets one. hurt: Those who walk in the heat.");
        say(1, "proposal alternative Plant two text: Every house gets two. proposal: " + number);
        say(2, "proposal call " + number);
    }

    private void pass(Duration time) {
        house.bot().timeMachine().orElseThrow().forward(time);
        house.settle();
    }

    private void say(int person, String line) {
        TypedLine typed = TypedLine.read(line, house.core().commands());
        voices.settle(person, HALL, typed.command(), typed.arguments());
    }
}
