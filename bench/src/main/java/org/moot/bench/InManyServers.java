package org.moot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.discord.Discord;
import org.moot.discord.DiscordSettings;
import org.moot.discord.fake.FakeDiscord;

/** The whole service as a program of its own on a fake Discord elsewhere, with the JVM options of whoever starts it. */
final class InManyServers implements AutoCloseable {
    private static final String THERE = "context";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private final Process program;
    private final BufferedReader says;

    private InManyServers(Process program) {
        this.program = program;
        this.says = program.inputReader(StandardCharsets.UTF_8);
    }

    static InManyServers start(FakeDiscord fake, Path folder) {
        DiscordSettings discord = fake.settings(false, Duration.ofSeconds(5));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bench.class.getName(), "discord-service"));
        command.addAll(List.of(folder.toString(), discord.wire().rest().orElseThrow(), discord.token()));
        try {
            return new InManyServers(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How soon it was there; whatever else it says is passed over. */
    String line() {
        try {
            String line;
            do {
                line = Optional.ofNullable(says.readLine())
                        .orElseThrow(() -> new IllegalStateException("the service has stopped"));
            } while (!line.startsWith(THERE));
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String resident() {
        return status("VmRSS");
    }

    /** The most that it ever held. */
    String most() {
        return "at most " + status("VmHWM");
    }

    private String status(String what) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(program.pid()), "status")).stream()
                    .filter(line -> line.startsWith(what))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                    .findFirst()
                    .orElse("not known");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            program.getOutputStream().close();
            program.waitFor();
        } catch (IOException | InterruptedException e) {
            program.destroy();
        }
    }

    /** Runs until whoever started it closes its input. */
    static void serve(Path folder, String rest, String token) throws IOException, InterruptedException {
        var wire = new DiscordSettings.Wire(Optional.of(rest), true, Duration.ofSeconds(5));
        Settings settings = Settings.read(Map.of("MOOT_DATA", folder.toString(), "MOOT_HEALTH_PORT", "0"))
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
            System.out.printf(
                    THERE + " in %.1f s, the gateway ready %.1f s later, %s %.1f s later%n",
                    (opened - opening) / 1e9,
                    ready,
                    serves ? "people served" : "nobody served",
                    (System.nanoTime() - opened) / 1e9);
            try (var input = new InputStreamReader(System.in, StandardCharsets.UTF_8)) {
                while (input.read() >= 0) {
                    // until it is closed
                }
            }
        }
    }
}
