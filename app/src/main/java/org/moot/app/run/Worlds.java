package org.moot.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.moot.Party;
import org.moot.app.settings.Settings;
import org.moot.console.Bot;
import org.moot.console.TranscriptPlayer;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.FreshDatabases;

/**
 * Throw-away houses in a folder, one after the other, each with a database in which nothing has happened; one embedded server
 * has them all, whatever database is set.
 */
public final class Worlds implements TranscriptPlayer.Worlds, AutoCloseable {
    private final Settings settings;
    private final Path folder;
    private final Mode mode;
    private Optional<FreshDatabases> server = Optional.empty();
    private Optional<House> house = Optional.empty();
    private int count;

    public Worlds(Settings settings, Path folder) {
        this(settings, folder, Mode.THROWAWAY);
    }

    public Worlds(Settings settings, Path folder, Mode mode) {
        this.settings = settings;
        this.folder = folder;
        this.mode = mode;
    }

    @Override
    public Bot at(ZonedDateTime start, Party party) throws IOException {
        return open(settings.of(party), House.Between.beginning(start.toInstant()))
                .bot();
    }

    /** One that begins now. */
    public House open() throws IOException {
        return open(House.Between.nothing());
    }

    /** One with something in between. */
    public House open(House.Between between) throws IOException {
        return open(settings, between);
    }

    private House open(Settings itsSettings, House.Between between) throws IOException {
        closeHouse();
        count++;
        Path world = Files.createDirectories(folder.resolve("world-" + count));
        House fresh = House.open(itsSettings.apart(world, Optional.of(database())), mode, between);
        house = Optional.of(fresh);
        return fresh;
    }

    private Settings.Database database() {
        FreshDatabases running =
                server.orElseGet(() -> FreshDatabases.in(folder.resolve("server"), settings.programs(), true));
        server = Optional.of(running);
        DatabaseAddress fresh = running.next();
        return new Settings.Database(fresh.url(), fresh.user(), fresh.password());
    }

    /** The house of the transcript that was played last. */
    public House latest() {
        return house.orElseThrow();
    }

    @Override
    public void close() {
        closeHouse();
        server.ifPresent(FreshDatabases::close);
        server = Optional.empty();
    }

    private void closeHouse() {
        house.ifPresent(House::close);
        house = Optional.empty();
    }
}
