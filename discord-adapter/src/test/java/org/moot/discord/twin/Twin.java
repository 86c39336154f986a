package org.moot.discord.twin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code discord-digital-twin}, a Discord for tests that others wrote (MIT), fetched with npm into a folder that is thrown
 * away, mended there and started on a free port. Where npm or the network is absent it says so and there is none.
 */
public final class Twin implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OLDEST_NODE = 20;
    private static final int LONGEST_FETCH = 240;

    private final Process program;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonNode about;
    private int used;

    private Twin(Process program, JsonNode about) {
        this.program = program;
        this.about = about;
    }

    /** @return empty, after a loud word, where it cannot be had */
    public static Optional<Twin> start(Path folder, String token, List<String> people)
            throws IOException, InterruptedException {
        Optional<String> lacking = lacking(folder);
        if (lacking.isPresent()) {
            System.err.println(
                    "NOT CHECKED against the Discord that others made (discord-digital-twin): " + lacking.get());
            return Optional.empty();
        }
        Patches.apply(folder.resolve("node_modules/discord-digital-twin/dist"));
        var command = new java.util.ArrayList<>(List.of("node", "serve.mjs", token));
        command.addAll(people);
        Process program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader says = program.inputReader(StandardCharsets.UTF_8);
        String first = Objects.requireNonNull(says.readLine(), "the twin did not start");
        Thread.ofPlatform().daemon().start(() -> says.lines().forEach(line -> {}));
        return Optional.of(new Twin(program, JSON.readTree(first)));
    }

    /** Fetches it; why it could not be, where it could not. */
    private static Optional<String> lacking(Path folder) throws IOException, InterruptedException {
        Optional<String> node = said(folder, 20, "node", "--version");
        if (node.isEmpty()) {
            return Optional.of("there is no node");
        }
        if (Integer.parseInt(node.get().strip().replaceAll("^v|\\..*$", "")) < OLDEST_NODE) {
            return Optional.of("node is " + node.get().strip() + ", older than " + OLDEST_NODE);
        }
        for (String name : List.of("package.json", "serve.mjs")) {
            try (InputStream file = Objects.requireNonNull(Twin.class.getResourceAsStream("/twin/" + name))) {
                Files.copy(file, folder.resolve(name));
            }
        }
        Optional<String> fetched = said(
                folder,
                LONGEST_FETCH,
                "npm",
                "install",
                "--ignore-scripts",
                "--prefer-offline",
                "--no-audit",
                "--no-fund",
                "--fetch-retries=1");
        return fetched.isPresent() ? Optional.empty() : Optional.of("npm is absent, or its registry cannot be reached");
    }

    private static Optional<String> said(Path folder, int seconds, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "said", ".txt");
        try {
            Process program = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            boolean isOver = program.waitFor(seconds, TimeUnit.SECONDS);
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
            return isOver && program.exitValue() == 0 ? Optional.of(Files.readString(out)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no such program
        }
    }

    public String rest() {
        return about.path("rest").asString();
    }

    /** A channel of text in which nobody said anything. */
    public synchronized String freshChannel() {
        return about.path("channels").path(used++).asString();
    }

    public String person(String name) {
        return about.path("users").path(name).asString();
    }

    /** Does something as a person, or looks at what everybody sees. */
    public JsonNode act(String kind, Map<String, Object> how) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + about.path("control").asInt() + "/" + kind))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(how)))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("the twin could not " + kind + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("the twin is gone", e);
        }
    }

    /** What stands in a message: words, labels and custom ids, one a line. */
    public static String words(JsonNode message) {
        var words = new StringBuilder(message.path("content").asString(""));
        collect(message.path("components"), words);
        return words.toString();
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    /** Of the button with a label. */
    static Optional<String> customId(JsonNode part, String label) {
        if (part.isString()) {
            return customId(JSON.readTree(part.asString()), label);
        }
        if (part.path("label").asString("").equals(label)) {
            return Optional.of(part.path("custom_id").asString());
        }
        JsonNode inner = part.isArray() ? part : part.path("components");
        for (JsonNode one : inner) {
            Optional<String> found = customId(one, label);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static void collect(JsonNode part, StringBuilder words) {
        if (part.isString()) {
            collect(JSON.readTree(part.asString()), words); // as the twin keeps it
        } else if (part.isArray()) {
            part.forEach(inner -> collect(inner, words));
        } else {
            for (String name : List.of("content", "label", "description", "custom_id", "title")) {
                if (!part.path(name).asString("").isEmpty()) {
                    words.append(part.path(name).asString()).append('\n');
                }
            }
            for (String name : List.of("components", "component", "accessory", "options")) {
                if (part.has(name)) {
                    collect(part.path(name), words);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        program.getOutputStream().close();
        try {
            if (!program.waitFor(5, TimeUnit.SECONDS)) {
                program.destroyForcibly();
            }
        } catch (InterruptedException e) {
            program.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
