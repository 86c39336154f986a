package org.moot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner reads. */
final class Private {
    private Private() {}

    static void keep(Path path) throws IOException {
        keep(path, "rw-------");
    }

    static void keepFolder(Path path) throws IOException {
        keep(path, "rwx------");
    }

    private static void keep(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
