package org.moot.app.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.moot.app.Child;
import org.moot.app.Houses;
import org.moot.discord.DiscordSettings;
import org.moot.discord.fake.FakeDiscord;
import org.moot.discord.fake.Person;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.storage.server.DatabaseAddress;
import tools.jackson.databind.JsonNode;

/** An assembly that meets in a channel and in a room, and the program that joins both. */
final class Town implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    final FakeDiscord discord = new FakeDiscord(InstantSource.system());
    final String channel = discord.channel("trees");
    final Member bot = Member.comes("moot");
    final Member keeper = Member.comes("keeper");
    final String room;
    private final Path data = Houses.folder();
    private final Path errors = data.resolveSibling(data.getFileName() + ".err");
    private final Map<String, String> environment = new TreeMap<>();
    private Process running;

    Town(String name) throws IOException, SQLException {
        this(name, OnHomeserver.running().url());
    }

    /** @param way to the homeserver, for the program alone */
    Town(String name, String way) throws IOException, SQLException {
        DatabaseAddress database = Houses.empty(name);
        DiscordSettings settings = discord.settings(true, Duration.ofMillis(1));
        environment.put("T_DATA", data.toString());
        environment.put("T_DATABASE", database.url());
        environment.put("T_USER", database.user().orElseThrow());
        environment.put("T_PASSWORD", database.password().orElseThrow());
        environment.put("T_REST", settings.wire().rest().orElseThrow());
        environment.put("T_TOKEN", settings.token());
        environment.put("T_HOMESERVER", way);
        environment.put("T_BOT", bot.name());
        environment.put("T_BOT_PASSWORD", Member.PASSWORD);
        room = keeper.opensRoom(false, bot.id());
        bot.joins(room);
        running = start(person("ana").id(), channel, room);
        Eventually.that(PATIENCE, () -> !discord.threads().isEmpty());
    }

    Person person(String name) {
        return discord.person(name, channel);
    }

    String thread() {
        return discord.threads().getFirst();
    }

    /** The first message of the moot's thread in the room. */
    String root() {
        return Eventually.some(
                PATIENCE,
                () -> keeper.timeline(room).stream()
                        .filter(it ->
                                it.path("content").path("body").asString("").contains("Where next?"))
                        .filter(it -> !it.path("content").has("m.relates_to"))
                        .map(it -> it.path("event_id"))
                        .map(JsonNode::asString)
                        .findFirst());
    }

    private Process start(String... arguments) throws IOException {
        Process started = Child.start(Doors.class, errors, environment, arguments);
        var said = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.equals("Moot is running")) {
            line = said.readLine();
        }
        assertThat(line).as(Files.readString(errors)).isEqualTo("Moot is running");
        return started;
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        running.destroyForcibly().waitFor();
    }

    void again() throws IOException {
        running = start();
    }

    @Override
    public void close() {
        running.destroyForcibly();
        discord.close();
    }
}
