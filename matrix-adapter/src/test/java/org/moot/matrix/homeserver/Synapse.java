package org.moot.matrix.homeserver;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A Synapse of its own, on a free port of this machine, with a database in which nothing has happened. */
public final class Synapse implements AutoCloseable {
    private static final Path SCRIPT = Path.of("shared/synapse/run-synapse.sh");
    static final Path ON_DISK = Path.of("target/synapse").toAbsolutePath();
    private static final Path IN_MEMORY = Path.of("/dev/shm");

    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    /** The token of a bridge, which speaks for whoever's name begins with {@code bridged-}. */
    static final String BRIDGE_TOKEN = "test-bridge-as";

    private static final String BRIDGE = """
            id: test-bridge
            url: null
            as_token: %s
            hs_token: test-bridge-hs
            sender_localpart: bridge
            rate_limited: false
            namespaces: { users: [{ exclusive: true, regex: "@bridged-.*" }], aliases: [], rooms: [] }
            """.formatted(BRIDGE_TOKEN);

    private final Path script;
    private final Path data;
    private final int port;
    private Process process;

    private Synapse(Path script, Path data, int port) {
        this.script = script;
        this.data = data;
        this.port = port;
        this.process = run();
    }

    /** The script beside the project; empty where there is none, or this machine cannot run it. */
    static Optional<Path> script() {
        boolean canUnpack = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "zstd")));
        boolean isLinux = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        for (Path at = Path.of("").toAbsolutePath(); isLinux && canUnpack && at != null; at = at.getParent()) {
            Path beside = at.resolve(SCRIPT);
            if (Files.exists(beside)) {
                return Optional.of(beside);
            }
        }
        return Optional.empty();
    }

    static Synapse start(Path script, Path disk) throws IOException, InterruptedException {
        Files.createDirectories(ON_DISK);
        Path bundle = ON_DISK.resolve("bundle");
        command(List.of("sh", script.toString(), "unpack", bundle.toString()));
        Path data = Files.createTempDirectory(disk, "moot-synapse");
        Files.writeString(data.resolve("appservice.yaml"), BRIDGE);
        var synapse = new Synapse(script, data, freePort());
        synapse.awaitReady();
        return synapse;
    }

    static Path inMemory() {
        return Files.isDirectory(IN_MEMORY) && Files.isWritable(IN_MEMORY) ? IN_MEMORY : ON_DISK;
    }

    private static void command(List<String> words) throws IOException, InterruptedException {
        Process done = new ProcessBuilder(words).inheritIO().start();
        if (done.waitFor() != 0) {
            throw new IOException("failed: " + words);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process run() {
        File log = data.resolve("stdout.log").toFile();
        try {
            return new ProcessBuilder(
                            "sh",
                            script.toString(),
                            "run",
                            ON_DISK.resolve("bundle").toString(),
                            data.toString(),
                            Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    private void awaitReady() throws InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(url() + "/_matrix/client/versions"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (http.send(asked, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // not yet
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("Synapse did not come; its words are in " + data);
    }

    /** Takes no more than one message a second of somebody, after two. */
    public void slow(String user) throws IOException, InterruptedException {
        String admin = "root-" + UUID.randomUUID().toString().substring(0, 8);
        String made = said(List.of("sh", script.toString(), "register", data.toString(), admin, "pw-123456", "admin"));
        String token = new JsonMapper().readTree(made).path("access_token").asString();
        said(List.of("sh", script.toString(), "ratelimit", data.toString(), token, user, "1", "2"));
    }

    private static String said(List<String> words) throws IOException, InterruptedException {
        Process done = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(done.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (done.waitFor() != 0) {
            throw new IOException("a command for Synapse failed");
        }
        return said;
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Begins again on the same port with all that it remembers. */
    public void again() throws InterruptedException {
        process = run();
        awaitReady();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(Duration.ofSeconds(5))) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        clear();
    }

    /** What nobody needs any more; its words stay where the disk is a real one. */
    private void clear() {
        if (!data.startsWith(IN_MEMORY)) {
            return;
        }
        try (Stream<Path> all = Files.walk(data)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
