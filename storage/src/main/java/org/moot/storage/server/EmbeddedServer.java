package org.moot.storage.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL inside of Moot's own data directory: durable, on loopback only, with a password of its own, and quiet about
 * what it is told. When it ends without being asked to, it is started again under the same address.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataDirectory data;
    private final Path binaries;
    private EmbeddedPostgres postgres;
    private volatile boolean closed;

    private EmbeddedServer(DataDirectory data, Path binaries) throws IOException {
        this.data = data;
        this.binaries = binaries;
        this.postgres = run(0);
        guard();
    }

    /**
     * Starts the database of a held data directory, after stopping one that an earlier run left behind.
     *
     * @param binaries where the server's program is unpacked to, 40 MB, once
     */
    static EmbeddedServer start(DataDirectory data, Path binaries) {
        try {
            return new EmbeddedServer(data, binaries);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded database does not start", e);
        }
    }

    private EmbeddedPostgres run(int port) throws IOException {
        clearHalfMade();
        Orphan.reap(data.postgres());
        if (Files.notExists(data.postgres())) {
            Files.createFile(data.beingMade());
        }
        var started = builder().setPort(port).start();
        Files.deleteIfExists(data.beingMade());
        DataDirectory.onlyForOwner(binaries, "rwxr-xr-x"); // the library leaves it open to everybody
        return started;
    }

    /** initdb writes its settings as {@code --name=value}, so the last word on authentication can be ours. */
    private EmbeddedPostgres.Builder builder() throws IOException {
        Files.createDirectories(binaries);
        Redirect log = Redirect.appendTo(data.log().toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", data.password().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", Files.readString(data.password()));
        ServerSettings.ALL.forEach(builder::setServerConfig);
        return builder;
    }

    /** A first start that was cut short left nothing worth keeping, and PostgreSQL would not go on with it. */
    private void clearHalfMade() throws IOException {
        if (Files.notExists(data.beingMade())) {
            return;
        }
        if (Files.exists(data.postgres())) {
            Orphan.reap(data.postgres());
            try (Stream<Path> files = Files.walk(data.postgres())) {
                List<Path> innerFirst = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : innerFirst) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(data.beingMade());
    }

    private void guard() throws IOException {
        Orphan.process(data.postgres()).ifPresent(process -> process.onExit().thenRunAsync(this::startAgain));
    }

    private synchronized void startAgain() {
        while (!closed) {
            try {
                LOG.error("the embedded database has ended; starting it again");
                int port = postgres.getPort();
                postgres.close();
                postgres = run(port);
                guard();
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("the embedded database does not start again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    DatabaseAddress address() {
        try {
            return new DatabaseAddress(
                    url(postgres.getPort()), Optional.of(USER), Optional.of(Files.readString(data.password())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
    }

    /** Ends the sessions, writes everything down, and stops. */
    @Override
    public void close() {
        closed = true;
        stop();
    }

    private synchronized void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
