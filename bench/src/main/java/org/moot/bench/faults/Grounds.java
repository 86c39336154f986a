package org.moot.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.FreshDatabases;

/** A server of its own in a folder, with a fresh database for every trial, and a way to make it crash. */
final class Grounds implements AutoCloseable {
    private final Path folder;
    private final FreshDatabases databases;
    private int trials;

    Grounds(Path folder) {
        this.folder = folder;
        this.databases = FreshDatabases.in(folder.resolve("server"), folder.resolve("binaries"), true);
    }

    /** Where programs are going to be started, and fast. */
    static Grounds forPrograms(Path folder) {
        var grounds = new Grounds(folder);
        if (!Launch.one().hasCache()) {
            grounds.warmUp();
        }
        return grounds;
    }

    private void warmUp() {
        var program = new Program(new Program.Setting(nextDatabase(), nextFolder(), log(), Mutant.NONE, false));
        program.awaitReady();
        program.close();
    }

    DatabaseAddress nextDatabase() {
        return databases.next();
    }

    /** Where the keys of one trial are. */
    Path nextFolder() {
        try {
            return Files.createDirectories(folder.resolve("trial-" + ++trials));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return folder.resolve("programs.log");
    }

    /** PostgreSQL ends at once, without writing anything down, and is started again by itself. */
    void crashPostgres() {
        try {
            Path pid = folder.resolve("server").resolve("postgres").resolve("postmaster.pid");
            long process = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
            new ProcessBuilder("kill", "-QUIT", Long.toString(process)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        databases.close();
    }
}
