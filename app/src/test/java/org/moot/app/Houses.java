package org.moot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.FreshDatabases;

/** Houses for tests: each has a fresh database on one server, which all tests of this module share until the JVM ends. */
public final class Houses {
    private static final FreshDatabases SERVER = FreshDatabases.in(
            Target.SHARED.resolveSibling("houses"), Target.settings().programs(), true);

    private static final Queue<House> OPEN = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Houses::end, "end of the tests' server"));
    }

    private Houses() {}

    private static void end() {
        OPEN.forEach(House::close);
        SERVER.close();
    }

    /** For a house that several test classes share. */
    static void closeAtTheEnd(House house) {
        OPEN.add(house);
    }

    public static House throwAway() {
        return House.open(settings(), Mode.THROWAWAY);
    }

    /** A folder and a database in which nothing has happened. */
    public static Settings settings() {
        return Target.settings().apart(folder(), Optional.of(at(database())));
    }

    public static DatabaseAddress database() {
        return SERVER.next();
    }

    /** A database without tables, for a program that is no demo's; whatever was in one of that name is gone. */
    public static DatabaseAddress empty(String name) throws SQLException {
        DatabaseAddress server = database();
        try (var connection = DriverManager.getConnection(server.url(), server.properties());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
        return server.database(name);
    }

    public static Settings.Database at(DatabaseAddress address) {
        return new Settings.Database(address.url(), address.user(), address.password());
    }

    /** A new folder that goes with the build. */
    public static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Target.SHARED.resolveSibling("data")), "house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
