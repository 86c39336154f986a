package org.moot.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The key that recovers Moot's session on Matrix: in a file that only its owner reads, until the operator has taken it. */
public final class RecoveryKey {
    private final Path file;

    public RecoveryKey(Path data) {
        file = data.resolve("matrix-recovery-key");
    }

    public void keep(String key) {
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, key + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is shown once; empty where it was shown before, or none was made. */
    public Optional<String> take() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String key = Files.readString(file).strip();
        Files.delete(file);
        return Optional.of(key);
    }
}
