package org.moot.storage;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.storage.server.DatabaseAddress;

/** A PostgreSQL that the machine has installed, of the oldest version that Moot runs on. */
public final class InstalledPostgres implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private final Path data;
    private final DatabaseAddress address;

    private InstalledPostgres(Path data, DatabaseAddress address) {
        this.data = data;
        this.address = address;
    }

    public static boolean isThere() {
        return Files.isExecutable(PROGRAMS.resolve("postgres"));
    }

    public static InstalledPostgres start(Path directory) throws IOException, InterruptedException {
        Path data = directory.resolve("data");
        Path password = Files.writeString(directory.resolve("password"), "secret");
        int port = freePort();
        run("initdb", "-D", data.toString(), "-U", "moot", "-A", "scram-sha-256", "--pwfile=" + password, "-N");
        run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                directory.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=",
                "start");
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        return new InstalledPostgres(data, new DatabaseAddress(url, Optional.of("moot"), Optional.of("secret")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL does not run as root, but in a user namespace it does not know that it is. */
    private static List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(PROGRAMS.resolve(program).toString());
        Stream.of(arguments).forEach(command::add);
        return command;
    }

    private static void run(String program, String... arguments) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(program + " ended with " + exit);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Where its files are, the log of what was written among them. */
    public Path data() {
        return data;
    }

    /** What one of its programs prints. */
    public String said(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = command(program, arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        address.password().ifPresent(it -> builder.environment().put("PGPASSWORD", it));
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop");
    }
}
