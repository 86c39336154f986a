package org.moot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.MatrixAccount;
import org.moot.app.settings.Settings;
import org.moot.matrix.homeserver.Member;

/** The whole service as a program of its own on a homeserver. */
final class InManyRooms {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private InManyRooms() {}

    static Program start(Path folder, String homeserver, Member bot) {
        return Program.start(List.of("matrix-service", folder.toString(), homeserver, bot.name()));
    }

    static MatrixAccount account(String homeserver, String user) {
        return new MatrixAccount(
                homeserver, user, Optional.of(Member.PASSWORD), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Runs until whoever started it closes its input. */
    static void serve(Path folder, String homeserver, String user) throws IOException, InterruptedException {
        Settings settings = Settings.read(Map.of("MOOT_DATA", folder.toString(), "MOOT_HEALTH_PORT", "0"))
                .on(account(homeserver, user));
        long opening = System.nanoTime();
        try (House house = House.open(settings, Mode.REAL)) {
            long opened = System.nanoTime();
            boolean serves = house.matrix().orElseThrow().matrix().awaitReady(LONGEST);
            double ready = (System.nanoTime() - opened) / 1e9;
            String rest = (serves ? "ready" : "NOT ready") + " on Matrix %.1f s later".formatted(ready);
            Program.isThere((opened - opening) / 1e9, rest);
            Program.untilClosed();
        }
    }
}
