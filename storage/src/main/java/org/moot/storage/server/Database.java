package org.moot.storage.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moot.conversation.Refusal;

/** The database that is used: an embedded one, held and started here, or an outside one that is known by its address. */
public final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final boolean elsewhere;
    private final Runnable ending;

    private Database(DatabaseAddress address, boolean elsewhere, Runnable ending) {
        this.address = address;
        this.elsewhere = elsewhere;
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
            return new Database(server.address(), false, () -> {
                server.close();
                data.close();
            });
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /**
     * The embedded database of a data directory, for somebody who looks into it: where another program holds the directory,
     * the one that runs there; otherwise it runs meanwhile.
     *
     * @throws Refusal {@code storage.copy-nothing} when none was ever made there, {@code storage.in-use} when the other
     *     program's cannot be reached
     */
    public static Database visited(Path directory, Path binaries) {
        Refusal.unless(Files.exists(directory.resolve("postgres").resolve("PG_VERSION")), "storage.copy-nothing");
        try {
            return embedded(directory, binaries);
        } catch (Refusal refusal) {
            if (!refusal.why().key().equals("storage.in-use")) {
                throw refusal;
            }
            return new Database(Neighbour.address(directory).orElseThrow(() -> refusal), true, () -> {});
        }
    }

    /** A database that somebody else runs; several programs may share it and the directory, where only keys are. */
    public static Database outside(DatabaseAddress address, Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw Refusal.because("storage.directory", directory.toString());
        }
        return new Database(address, true, () -> {});
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Whether it is another program that runs it. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    @Override
    public void close() {
        ending.run();
    }
}
