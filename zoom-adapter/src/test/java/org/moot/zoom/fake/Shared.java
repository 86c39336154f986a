package org.moot.zoom.fake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Zoom's descriptions and the timelines beside the project; tests that need them are skipped, loudly, where they are not. */
public final class Shared {
    private static final Path FOLDER = Path.of("shared/data/zoom");
    private static final List<Path> PLACES = List.of(Path.of("../.."), Path.of(".."));

    private Shared() {}

    static Optional<Path> find(String name) {
        return PLACES.stream()
                .map(place -> place.resolve(FOLDER).resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    public static JsonNode json(String name) {
        return JsonMapper.shared().readTree(path(name).toFile());
    }

    public static List<JsonNode> all(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.sorted()
                    .map(file -> JsonMapper.shared().readTree(file.toFile()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String name) {
        Optional<Path> found = find(name);
        String missing = "SKIPPED: " + FOLDER.resolve(name) + " is not beside the project";
        if (found.isEmpty()) {
            System.err.println(missing);
        }
        assumeTrue(found.isPresent(), missing);
        return found.orElseThrow();
    }
}
