package org.moot.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.moot.app.settings.Settings;
import org.moot.console.Bot;
import org.moot.console.TranscriptPlayer;

/** Throw-away houses in a folder, one after the other, each with a database in which nothing has happened. */
public final class Worlds implements TranscriptPlayer.Worlds, AutoCloseable {
    private final Settings settings;
    private final Path folder;
    private Optional<House> house = Optional.empty();
    private int count;

    public Worlds(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    @Override
    public Bot at(ZonedDateTime start) throws IOException {
        return open(House.Between.beginning(start.toInstant())).bot();
    }

    /** One that begins now. */
    public House open() throws IOException {
        return open(House.Between.nothing());
    }

    private House open(House.Between between) throws IOException {
        close();
        count++;
        Path world = Files.createDirectories(folder.resolve("world-" + count));
        House fresh = House.open(settings.apart(world), Mode.THROWAWAY, between);
        house = Optional.of(fresh);
        return fresh;
    }

    /** The house of the transcript that was played last. */
    public House latest() {
        return house.orElseThrow();
    }

    @Override
    public void close() {
        house.ifPresent(House::close);
        house = Optional.empty();
    }
}
