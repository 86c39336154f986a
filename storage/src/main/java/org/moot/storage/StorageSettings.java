package org.moot.storage;

import java.nio.file.Path;
import java.util.Optional;
import org.moot.storage.server.DatabaseAddress;

/**
 * How to remember.
 *
 * @param directory the data directory: the embedded database, its password, the keys. With an embedded database one
 *     running program holds it; with an outside one several may share it
 * @param binaries where the embedded database's program is unpacked to, 40 MB; may be shared by several data directories
 * @param voteKeys where the keys of open votes are, never in the database and never backed up
 * @param houseKeys where the lasting keys are, to be kept apart from every dump of the database
 * @param outside an outside PostgreSQL of version 15 or later; empty for the embedded one
 * @param demo whether time may be moved; a database is a demo's for ever, or never
 */
public record StorageSettings(
        Path directory, Path binaries, Path voteKeys, Path houseKeys, Optional<DatabaseAddress> outside, boolean demo) {

    /** The embedded database in a directory. */
    public static StorageSettings embedded(Path directory, boolean demo) {
        return new StorageSettings(
                directory, directory.resolve("server"), votes(directory), house(directory), Optional.empty(), demo);
    }

    /** An outside database; the directory is for keys. */
    public static StorageSettings outside(DatabaseAddress address, Path directory, boolean demo) {
        return new StorageSettings(
                directory, directory.resolve("server"), votes(directory), house(directory), Optional.of(address), demo);
    }

    private static Path votes(Path directory) {
        return directory.resolve("keys").resolve("votes");
    }

    private static Path house(Path directory) {
        return directory.resolve("keys").resolve("house");
    }
}
