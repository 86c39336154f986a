package org.moot.app.doors;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.moot.app.Target;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.MatrixAccount;
import org.moot.app.settings.Settings;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.discord.DiscordSettings;

/** The whole service on a fake Discord and a homeserver, as a program of its own that can be killed. */
final class Doors {
    private Doors() {}

    public static void main(String[] arguments) throws InterruptedException {
        House house = House.open(settings(), Mode.REAL);
        house.discord().orElseThrow().awaitReady(Duration.ofSeconds(60));
        house.matrix().orElseThrow().matrix().awaitReady(Duration.ofSeconds(60));
        if (arguments.length > 0) {
            begin(house, arguments[0], arguments[1], arguments[2]);
        }
        System.out.println("Moot is running");
        Thread.sleep(Duration.ofDays(1));
    }

    private static String given(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    private static Settings settings() {
        var database = new Settings.Database(
                given("T_DATABASE"), Optional.of(given("T_USER")), Optional.of(given("T_PASSWORD")));
        var wire = new DiscordSettings.Wire(Optional.of(given("T_REST")), false, Duration.ofMillis(1));
        return Target.settings()
                .apart(Path.of(given("T_DATA")), Optional.of(database))
                .on(new DiscordSettings(given("T_TOKEN"), Optional.empty(), true, 1, wire))
                .on(new MatrixAccount(
                        given("T_HOMESERVER"),
                        given("T_BOT"),
                        Optional.of(given("T_BOT_PASSWORD")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** An assembly that meets in both halls, and a moot in it. */
    private static void begin(House house, String founder, String channel, String room) {
        var discord = new Place("discord", channel);
        var matrix = new Place("matrix", room);
        take(
                house,
                founder,
                discord,
                "assembly found",
                Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        take(house, founder, matrix, "assembly hall", Map.of("assembly", "trees"));
        take(house, founder, discord, "assembly charter", Map.of("setting", "mirroring", "value", "yes"));
        take(house, founder, discord, "moot start", Map.of("title", "Where next?"));
    }

    private static void take(House house, String by, Place at, String command, Map<String, String> arguments) {
        var account = Optional.of(new Account("discord", by));
        Reply reply = house.core()
                .dispatcher()
                .take(new Request(
                        "begin " + command,
                        account,
                        "Ana",
                        at,
                        command,
                        arguments,
                        house.clock().instant()));
        if (reply.outcome() != Reply.Outcome.DONE) {
            throw new IllegalStateException(command + ": " + reply);
        }
    }
}
