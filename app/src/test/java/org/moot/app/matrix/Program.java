package org.moot.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.moot.app.Child;
import org.moot.app.Houses;
import org.moot.app.Main;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.homeserver.OnHomeserver;
import org.moot.storage.server.DatabaseAddress;

/** {@code ./moot serve} as a program of its own on a homeserver, which can be killed and started again on what it keeps. */
final class Program implements AutoCloseable {
    private final Path data = Houses.folder();
    private final Path errors = data.resolveSibling(data.getFileName() + ".err");
    private final Map<String, String> environment = new TreeMap<>();
    private final int health = Child.freePort();
    private Process running;

    Program(Member account, DatabaseAddress database) throws IOException {
        this(account, database, Houses.folder());
    }

    /** @param keys the folder of the keys, which programs on one database share */
    Program(Member account, DatabaseAddress database, Path keys) throws IOException {
        environment.put("MOOT_DATA", data.toString());
        environment.put("MOOT_VOTE_KEYS", keys.resolve("votes").toString());
        environment.put("MOOT_HOUSE_KEYS", keys.resolve("house").toString());
        environment.put("MOOT_WEB_PORT", "0");
        environment.put("MOOT_HEALTH_PORT", Integer.toString(health));
        environment.put("DATABASE_URL", database.url());
        environment.put("DATABASE_USER", database.user().orElseThrow());
        environment.put("DATABASE_PASSWORD", database.password().orElseThrow());
        environment.put("MOOT_MATRIX_HOMESERVER", OnHomeserver.running().url());
        environment.put("MOOT_MATRIX_USER", account.name());
        environment.put("MOOT_MATRIX_PASSWORD", Member.PASSWORD);
        running = start();
    }

    private Process start() throws IOException {
        Process started = Child.start(Main.class, errors, environment, "serve");
        var said = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).as(Files.readString(errors)).startsWith("Moot is running");
        return started;
    }

    /** Whether it is the one that speaks to the homeserver. */
    boolean speaks() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + health + "/actuator/health/matrix");
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body()
                    .contains("\"HERE\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
    }
}
