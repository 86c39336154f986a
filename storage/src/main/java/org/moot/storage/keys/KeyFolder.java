package org.moot.storage.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Small secret files in a folder that only the service can read (0700, files 0600) and that several instances may share. A
 * file appears whole or not at all, and once; what is destroyed is overwritten first, as far as the disk goes along.
 */
final class KeyFolder {
    private static final int OVERWRITTEN = 128;
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;
    private final boolean posix;
    private final SecureRandom random = new SecureRandom();

    private KeyFolder(Path folder) {
        this.folder = folder;
        this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /**
     * Makes the folder where there is none.
     *
     * @throws UncheckedIOException when it cannot be made, or not be kept from others
     */
    static KeyFolder at(Path folder) {
        var keys = new KeyFolder(folder);
        keys.attempt(() -> {
            Files.createDirectories(folder, keys.only(FOLDER));
            if (keys.posix) {
                Files.setPosixFilePermissions(folder, FOLDER);
            }
        });
        return keys;
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the key folder cannot be read", e);
        }
    }

    /** A file of its own is filled and only then gets the name, which it cannot get when another instance was first. */
    void putOnce(String name, byte[] content) {
        attempt(() -> {
            Path fresh = passing(name, ".new");
            try {
                write(fresh, content, StandardOpenOption.CREATE_NEW);
                Files.createLink(folder.resolve(name), fresh);
            } catch (FileAlreadyExistsException | NoSuchFileException e) {
                // another instance made it, and that one counts; or it was destroyed in the meantime
            } finally {
                Files.deleteIfExists(fresh);
            }
            keepNames();
        });
    }

    /** In the place of what was there, whole or not at all. */
    void put(String name, byte[] content) {
        attempt(() -> {
            Path fresh = passing(name, ".new");
            try {
                write(fresh, content, StandardOpenOption.CREATE_NEW);
                Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            keepNames();
        });
    }

    /** An empty file that says something by being there. */
    void mark(String name) {
        attempt(() -> {
            write(folder.resolve(name), new byte[0], StandardOpenOption.CREATE);
            keepNames();
        });
    }

    /** Takes back what {@link #mark} said; harmless when it was not said. */
    void unmark(String name) {
        attempt(() -> {
            Files.deleteIfExists(folder.resolve(name));
            keepNames();
        });
    }

    /** The names of all files that begin so. */
    List<String> names(String beginning) {
        try (var files = Files.newDirectoryStream(folder, beginning + "*")) {
            return StreamSupport.stream(files.spliterator(), false)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the key folder cannot be used", e);
        }
    }

    /** Destroys a file, and what a crash left of its kind; harmless when there is none. */
    void destroy(String name) {
        attempt(() -> {
            takeAway(name);
            try (var leftovers = Files.newDirectoryStream(folder, name + "*")) {
                for (Path leftover : leftovers) {
                    wipe(leftover);
                }
            }
            keepNames();
        });
    }

    /** So that nobody reads it while it is overwritten. */
    private void takeAway(String name) throws IOException {
        try {
            Files.move(folder.resolve(name), passing(name, ".dying"), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // there was none, or another instance was faster
        }
    }

    private void wipe(Path leftover) throws IOException {
        try {
            write(leftover, new byte[OVERWRITTEN], StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            // another instance was faster
        }
        Files.deleteIfExists(leftover);
    }

    private Path passing(String name, String what) {
        return folder.resolve(name + "." + HexFormat.of().toHexDigits(random.nextLong()) + what);
    }

    private void write(Path file, byte[] bytes, StandardOpenOption how) throws IOException {
        var options = EnumSet.of(StandardOpenOption.WRITE, how);
        try (var channel = FileChannel.open(file, options, only(FILE))) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Makes sure that names put into or taken from the folder are so after a power cut too. */
    private void keepNames() throws IOException {
        if (posix) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private FileAttribute<?>[] only(Set<PosixFilePermission> permissions) {
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException("the key folder cannot be used", e);
        }
    }

    /** Something with files. */
    private interface Step {
        void take() throws IOException;
    }
}
