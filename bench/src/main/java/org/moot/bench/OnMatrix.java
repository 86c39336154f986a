package org.moot.bench;

import static org.moot.matrix.Homeserver.v3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.Running;

/**
 * The whole service on a real homeserver of the same machine: how soon it is there in a hundred rooms and what it holds, how
 * long an answer takes in an encrypted room, and whether all of many commands are answered.
 */
final class OnMatrix {
    private static final int ROOMS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration A_WHILE = Duration.ofSeconds(12);

    private OnMatrix() {}

    static void measure(Path folder) {
        try {
            if (!Running.begin()) {
                System.out.println("NOT MEASURED: " + Running.MISSING);
                return;
            }
            rooms(folder.resolve("rooms"));
            commands(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rooms(Path folder) throws InterruptedException {
        Member bot = Member.comes("moot");
        Member ana = Member.comes("ana");
        System.out.printf("%d rooms, a service in a program of its own:%n", ROOMS);
        try (Program service = InManyRooms.start(folder, Running.now().url(), bot)) {
            System.out.println("with a new database: " + service.line());
            for (int room = 0; room < ROOMS; room++) {
                ana.opensRoom(room % 2 == 0, bot.id());
            }
            Eventually.that(PATIENCE, () -> joined(bot) == ROOMS);
        }
        try (Program service = InManyRooms.start(folder, Running.now().url(), bot)) {
            System.out.println(service.line());
            System.out.println("then resident: " + service.resident());
            for (int said = 0; said < 100; said++) {
                Member.comes("p"); // other work for the homeserver
            }
            Thread.sleep(A_WHILE);
            System.out.printf("later, resident: %s; %s%n%n", service.resident(), service.most());
        }
    }

    static int joined(Member bot) {
        return bot.home().get(v3("joined_rooms")).path("joined_rooms").size();
    }

    private static void commands(Path folder) throws InterruptedException {
        Member bot = Member.comes("moot");
        Settings settings = Settings.read(Map.of("MOOT_DATA", folder.toString()))
                .apart(folder.resolve("world"))
                .on(InManyRooms.account(Running.now().url(), bot.name()));
        try (House house = House.open(settings, Mode.THROWAWAY)) {
            if (!house.matrix().orElseThrow().matrix().awaitReady(PATIENCE)) {
                throw new IllegalStateException("Moot did not come");
            }
            new InHalls(house, bot).measure();
        }
    }
}
