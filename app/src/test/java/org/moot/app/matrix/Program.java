package org.moot.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
    private Process running;

    Program(Member account, DatabaseAddress database) throws IOException {
        environment.put("MOOT_DATA", data.toString());
        environment.put("MOOT_HEALTH_PORT", "0");
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
