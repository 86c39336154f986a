package org.moot.storage.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moot.conversation.Refusal;

/** The database that is used: an embedded one, held and started here, or an outside one that is known by its address. */
public final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final Runnable ending;

    private Database(DatabaseAddress address, Runnable ending) {
        this.address = address;
        this.ending = ending;
    }

    /**
     * Starts the embedded database of a data directory.
     *
     * @param binaries where the server's program is unpacked to, 40 MB, once
     * @throws Refusal {@code storage.in-use} when another program holds the directory
     */
    public static Database embedded(Path directory, Path binaries) {
        DataDirectory data = DataDirectory.hold(directory);
        try {
            EmbeddedServer server = EmbeddedServer.start(data, binaries);
            return new Database(server.address(), () -> {
                server.close();
                data.close();
            });
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** A database that somebody else runs; several programs may share it and the directory, where only keys are. */
    public static Database outside(DatabaseAddress address, Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw Refusal.because("storage.directory", directory.toString());
        }
        return new Database(address, () -> {});
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        ending.run();
    }
}
