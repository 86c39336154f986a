package org.moot.app.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** When a copy was made last, noted in the data folder for whoever looks whether all is well. */
public final class LastCopies {
    private final Path folder;

    public LastCopies(Path data) {
        this.folder = data;
    }

    /** What there are copies of. */
    public enum Of {
        DATABASE("backup.last"),
        KEYS("backup-keys.last");

        private final String file;

        Of(String file) {
            this.file = file;
        }
    }

    void note(Of what, Instant taken) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(what.file), taken + "\n");
    }

    /** Empty when none was ever made from here. */
    public Optional<Instant> of(Of what) {
        try {
            return Optional.of(
                    Instant.parse(Files.readString(folder.resolve(what.file)).strip()));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
