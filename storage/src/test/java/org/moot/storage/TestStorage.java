package org.moot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moot.storage.server.DatabaseAddress;

/** Databases for tests, all under the build's own directory; the server's program is unpacked there once. */
public final class TestStorage {

    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private TestStorage() {}

    /** A demo on an embedded database that all tests of a run share. */
    public static Storage shared() {
        return Shared.STORAGE;
    }

    /** The settings of an embedded database in a directory that goes with this run. */
    public static StorageSettings settings(Path directory, boolean demo) {
        return new StorageSettings(
                directory,
                binaries(),
                directory.resolve("keys/votes"),
                directory.resolve("keys/house"),
                Optional.empty(),
                demo);
    }

    /** Another program on the same database. */
    public static StorageSettings beside(Storage storage) {
        StorageSettings its = storage.the(StorageSettings.class);
        return new StorageSettings(
                directory(),
                binaries(),
                its.voteKeys(),
                its.houseKeys(),
                Optional.of(storage.the(DatabaseAddress.class)),
                its.demo());
    }

    public static Path binaries() {
        return BUILD.resolve("postgres-binaries");
    }

    /** A new directory under the build's; gone when the run ends. */
    public static Path directory() {
        try {
            Files.createDirectories(BUILD);
            Path directory = Files.createTempDirectory(BUILD, "data");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> innerFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innerFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println(directory + " stays: " + e.getMessage());
        }
    }

    /** Opened when first asked for, closed before its directory is deleted. */
    private static final class Shared {

        private static final Storage STORAGE = open();

        private static Storage open() {
            Path directory;
            try {
                Files.createDirectories(BUILD);
                directory = Files.createTempDirectory(BUILD, "shared");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Storage storage = Storage.open(settings(directory, true));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                storage.close();
                delete(directory);
            }));
            return storage;
        }
    }
}
