package org.moot.storage.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The embedded database that another program runs: where it is stands in the data directory, for its owner alone. */
final class Neighbour {
    private static final int PORT_LINE = 3;

    private Neighbour() {}

    /** Empty where none runs. */
    static Optional<DatabaseAddress> address(Path directory) {
        try {
            List<String> lines =
                    Files.readAllLines(directory.resolve("postgres").resolve("postmaster.pid"));
            if (lines.size() <= PORT_LINE || !lines.get(PORT_LINE).strip().matches("[0-9]{1,5}")) {
                return Optional.empty();
            }
            String url =
                    EmbeddedServer.url(Integer.parseInt(lines.get(PORT_LINE).strip()));
            String password = Files.readString(directory.resolve("postgres.password"));
            return Optional.of(new DatabaseAddress(url, Optional.of(EmbeddedServer.USER), Optional.of(password)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
