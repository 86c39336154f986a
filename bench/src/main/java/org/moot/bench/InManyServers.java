package org.moot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.discord.Discord;
import org.moot.discord.DiscordSettings;
import org.moot.discord.fake.FakeDiscord;

/** The whole service as a program of its own on a fake Discord elsewhere. */
final class InManyServers {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private InManyServers() {}

    static Program start(FakeDiscord fake, Path folder) {
        DiscordSettings discord = fake.settings(false, Duration.ofSeconds(5));
        String rest = discord.wire().rest().orElseThrow();
        return Program.start(List.of("discord-service", folder.toString(), rest, discord.token()));
    }

    /** Runs until whoever started it closes its input. */
    static void serve(Path folder, String rest, String token) throws IOException, InterruptedException {
        var wire = new DiscordSettings.Wire(Optional.of(rest), true, Duration.ofSeconds(5));
        Settings settings = Settings.read(
                        Map.of("MOOT_DATA", folder.toString(), "MOOT_HEALTH_PORT", "0", "MOOT_WEB_PORT", "0"))
                .on(new DiscordSettings(token, Optional.empty(), false, 1, wire));
        long opening = System.nanoTime();
        try (House house = House.open(settings, Mode.REAL)) {
            long opened = System.nanoTime();
            Discord discord = house.discord().orElseThrow();
            while (!discord.isThere() && System.nanoTime() - opened < LONGEST.toNanos()) {
                Thread.sleep(A_MOMENT);
            }
            double ready = (System.nanoTime() - opened) / 1e9;
            boolean serves = discord.awaitReady(LONGEST);
            double served = (System.nanoTime() - opened) / 1e9;
            String rests = "the gateway ready %.1f s later, %s %.1f s later"
                    .formatted(ready, serves ? "people served" : "nobody served", served);
            Program.isThere((opened - opening) / 1e9, rests);
            Program.untilClosed();
        }
    }
}
