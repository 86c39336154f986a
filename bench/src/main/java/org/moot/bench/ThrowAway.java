package org.moot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder that is gone when the measurement is over. */
final class ThrowAway {
    private ThrowAway() {}

    static void use(Consumer<Path> measurement) throws IOException {
        Path folder = Files.createTempDirectory("moot-bench");
        try {
            measurement.accept(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innerFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innerFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
