package org.moot.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.moot.storage.server.DatabaseAddress;

/**
 * How programs are started: slim, on the class path of this one, with their classes from a cache that the first of them leaves
 * when it ends well. There is one such cache while this program runs.
 */
final class Launch {
    private static final Launch ONE = new Launch();

    private final List<Long> starts = new ArrayList<>();
    private final Path folder;

    private Launch() {
        try {
            folder = Files.createTempDirectory("moot-programs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    }

    static Launch one() {
        return ONE;
    }

    /** Until then a program takes twice as long, and should be the only one. */
    boolean hasCache() {
        return Files.exists(cache());
    }

    private Path cache() {
        return folder.resolve("programs.aot");
    }

    /** A program that does not last; who may use the database stands in its environment. */
    Process started(Class<?> main, DatabaseAddress address, Path log, List<String> arguments) throws IOException {
        return started(main, address, log, arguments, "-XX:TieredStopAtLevel=1");
    }

    /** A program that lasts for so long that its code is worth to be compiled well. */
    Process lasting(Class<?> main, DatabaseAddress address, Path log, List<String> arguments) throws IOException {
        return started(main, address, log, arguments, "-XX:+TieredCompilation");
    }

    private Process started(Class<?> main, DatabaseAddress address, Path log, List<String> arguments, String compiling)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                compiling,
                (hasCache() ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache(),
                "-Xlog:disable",
                "-Xlog:all=off",
                "-cp",
                ClassPath.inJars(folder),
                main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile()));
        address.user().ifPresent(it -> builder.environment().put(Instance.USER, it));
        address.password().ifPresent(it -> builder.environment().put(Instance.PASSWORD, it));
        return builder.start();
    }

    synchronized void started(long millis) {
        starts.add(millis);
    }

    /** How long programs took to start until now. */
    synchronized String starts() {
        List<Long> sorted = starts.stream().sorted().toList();
        return sorted.isEmpty()
                ? "no program was started"
                : "%d programs started, half of them within %,d ms, all within %,d ms"
                        .formatted(sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast());
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
