package org.moot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** What the console keeps between two starts beside its journal: what its person is called, where they stood, what they typed. */
final class Keepsakes {
    private static final int LONGEST_HISTORY = 500;

    private final Path directory;

    Keepsakes(Path directory) {
        this.directory = directory;
    }

    Optional<String> name() {
        return line("name");
    }

    void keepName(String name) throws IOException {
        keep("name", List.of(name));
    }

    Optional<Address> place() {
        return line("place").flatMap(Address::of);
    }

    void keepPlace(Address place) throws IOException {
        keep("place", List.of(place.written()));
    }

    /** The oldest first. */
    List<String> history() {
        List<String> all = lines("history");
        return all.subList(Math.max(0, all.size() - LONGEST_HISTORY), all.size());
    }

    void keepTyped(String line) throws IOException {
        Path file = directory.resolve("history");
        boolean isNew = Files.notExists(file);
        Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (isNew) {
            Private.keep(file);
        }
    }

    private Optional<String> line(String name) {
        return lines(name).stream().findFirst().filter(line -> !line.isBlank());
    }

    /** What cannot be read was not kept. */
    private List<String> lines(String name) {
        try {
            Path file = directory.resolve(name);
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void keep(String name, List<String> lines) throws IOException {
        Files.createDirectories(directory);
        Path fresh = directory.resolve(name + ".new");
        Files.write(fresh, lines);
        Private.keep(fresh);
        Files.move(fresh, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
