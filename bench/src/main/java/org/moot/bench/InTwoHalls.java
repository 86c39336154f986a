package org.moot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.discord.fake.FakeDiscord;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.Running;
import org.moot.notice.Relayed;

/**
 * The whole service on a fake Discord that takes no more at once than Discord does, and on a real homeserver; an assembly that
 * meets on both. People talk in its moot on both sides faster than can be said again, and meanwhile a moot is started every
 * second: how long is it until that is seen in both halls, and what became of the talk?
 */
final class InTwoHalls {
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final Duration BETWEEN_MOOTS = Duration.ofMillis(1200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final House house;
    private final FakeDiscord fake;
    private final Member keeper;
    private final String channel;
    private final String room;
    private int requests;

    private InTwoHalls(House house, FakeDiscord fake, Member keeper, String room) {
        this.house = house;
        this.fake = fake;
        this.keeper = keeper;
        this.channel = fake.channel("trees");
        this.room = room;
    }

    static void measure(Path folder) {
        try (var fake = new FakeDiscord(InstantSource.system())) {
            if (!Running.begin()) {
                System.out.println("NOT MEASURED: " + Running.MISSING);
                return;
            }
            fake.checkOneIn(0);
            Member bot = Member.comes("moot");
            Member keeper = Member.comes("keeper");
            String room = keeper.opensRoom(false, bot.id());
            bot.joins(room);
            Settings settings = Settings.read(Map.of("MOOT_DATA", folder.toString()))
                    .apart(folder.resolve("world"))
                    .on(fake.settings(true, Duration.ofSeconds(5)))
                    .on(InManyRooms.account(Running.now().url(), bot.name()));
            try (House house = House.open(settings, Mode.THROWAWAY)) {
                new InTwoHalls(house, fake, keeper, room).measure();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void measure() throws InterruptedException {
        if (!house.discord().orElseThrow().awaitReady(PATIENCE)
                || !house.matrix().orElseThrow().matrix().awaitReady(PATIENCE)) {
            throw new IllegalStateException("Moot did not come");
        }
        prepare();
        var talk = new Chorus(fake, fake.threads().getFirst(), keeper, room);
        fake.limitAsDiscord();
        try (var watch = new Watch(fake, channel, keeper, room)) {
            System.out.printf(
                    "%d messages a second for %d s in a moot, from both sides:%n",
                    Chorus.PER_SECOND, LENGTH.toSeconds());
            Thread talking = Thread.ofVirtual().start(() -> talk.sing(LENGTH));
            start(watch);
            talking.join();
            report(talk, watch);
        }
    }

    private void prepare() {
        act(onDiscord(), "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        act(new Place("matrix", room), "assembly hall", Map.of("assembly", "trees"));
        act(onDiscord(), "assembly charter", Map.of("setting", "mirroring", "value", "yes"));
        act(onDiscord(), "moot start", Map.of("title", "Where next?"));
        Eventually.that(PATIENCE, () -> house.stores().lanes().backlog().waiting() == 0);
    }

    private Place onDiscord() {
        return new Place("discord", channel);
    }

    private void start(Watch watch) {
        long begin = System.nanoTime();
        for (int number = 0; number < LENGTH.dividedBy(BETWEEN_MOOTS); number++) {
            LockSupport.parkNanos(begin + number * BETWEEN_MOOTS.toNanos() - System.nanoTime());
            String title = "Question %03d".formatted(number);
            watch.begins(title);
            act(onDiscord(), "moot start", Map.of("title", title));
        }
    }

    private void act(Place place, String command, Map<String, String> arguments) {
        var founder = new Account("discord", fake.person("ana", channel).id());
        var request = new Request(
                "bench " + requests++,
                Optional.of(founder),
                "Ana",
                place,
                command,
                arguments,
                house.clock().instant());
        Reply reply = house.core().dispatcher().take(request);
        if (reply.outcome() != Reply.Outcome.DONE) {
            throw new IllegalStateException(command + ": " + reply);
        }
    }

    private void report(Chorus talk, Watch watch) {
        System.out.println(Latencies.HEADER);
        watch.latencies(PATIENCE).forEach(it -> System.out.println(it.line()));
        System.out.printf("the last was said after %.1f s%n", talk.took());
        Eventually.that(
                PATIENCE.multipliedBy(2),
                () -> house.stores().lanes().backlog().waiting() == 0 && accounted() >= talk.said());
        Relayed relayed = house.core().delivery().relayed();
        System.out.printf(
                "of %d messages %d were said again, %d of them joined to the one before, and %d were not: %s%n",
                talk.said(),
                relayed.said(),
                relayed.joined(),
                relayed.dropped(),
                accounted() == talk.said() ? "all accounted for" : "NOT ALL ACCOUNTED FOR");
        System.out.println(
                "told so in the threads: " + watch.told(fake.threads().getFirst()));
        System.out.println("requests that were too many at once for Discord (429): " + fake.tooMany());
        System.out.println("set aside: " + house.stores().lanes().backlog().aside());
    }

    private long accounted() {
        Relayed relayed = house.core().delivery().relayed();
        return relayed.said() + relayed.dropped();
    }
}
