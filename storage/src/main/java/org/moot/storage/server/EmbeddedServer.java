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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL inside of Moot's own data directory: durable, on loopback only, with a password of its own, and quiet about
 * what it is told.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Nothing acknowledged is lost, and no log holds what somebody wrote or when somebody voted. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "48MB"),
            Map.entry("maintenance_work_mem", "32MB"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("jit", "off"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("timezone", "UTC"),
            Map.entry("track_commit_timestamp", "off"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_min_messages", "warning"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_connections", "off"),
            Map.entry("log_disconnections", "off"));

    private final EmbeddedPostgres postgres;
    private final DatabaseAddress address;

    private EmbeddedServer(EmbeddedPostgres postgres, DatabaseAddress address) {
        this.postgres = postgres;
        this.address = address;
    }

    /**
     * Starts the database of a held data directory, after stopping one that an earlier run left behind.
     *
     * @param binaries where the server's program is unpacked to, 40 MB, once
     */
    static EmbeddedServer start(DataDirectory data, Path binaries) {
        try {
            clearHalfMade(data);
            Orphan.reap(data.postgres());
            Path password = data.password();
            boolean first = Files.notExists(data.postgres());
            if (first) {
                Files.createFile(data.beingMade());
            }
            var postgres = builder(data, binaries, password).start();
            Files.deleteIfExists(data.beingMade());
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + USER;
            return new EmbeddedServer(
                    postgres, new DatabaseAddress(url, Optional.of(USER), Optional.of(Files.readString(password))));
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded database does not start", e);
        }
    }

    /** initdb writes its settings as {@code --name=value}, so the last word on authentication can be ours. */
    private static EmbeddedPostgres.Builder builder(DataDirectory data, Path binaries, Path password)
            throws IOException {
        Files.createDirectories(binaries);
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(data.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(data.log().toFile()))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", Files.readString(password));
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }

    /** A first start that was cut short left nothing worth keeping, and PostgreSQL would not go on with it. */
    private static void clearHalfMade(DataDirectory data) throws IOException {
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

    DatabaseAddress address() {
        return address;
    }

    /** Ends the sessions, writes everything down, and stops. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
