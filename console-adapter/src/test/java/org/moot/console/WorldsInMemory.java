package org.moot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.moot.Core;
import org.moot.Party;
import org.moot.conversation.Words;
import org.moot.memory.Memory;
import org.moot.time.TimeMachine;

/** Worlds for transcripts: the whole core on stores in memory. */
final class WorldsInMemory implements TranscriptPlayer.Worlds {
    private final Path directory;

    /**
     * @param directory for the journals, one folder for each world
     */
    WorldsInMemory(Path directory) {
        this.directory = directory;
    }

    @Override
    public Bot at(ZonedDateTime start, Party party) throws IOException {
        var memory = new Memory(start.toInstant());
        var platform = new ConsolePlatform(Files.createTempDirectory(directory, "world"), new Words(), memory.clock());
        var core = new Core(memory.stores(), party, List.of(platform, platform.beside()), memory.clock());
        core.foundCoreAssemblies();
        var stores = memory.stores();
        TimeMachine time = memory.timeMachine(core.dispatcher()::take);
        return Bot.of(
                core,
                platform,
                new Signposts(stores.transaction(), stores.assemblies(), stores.halls(), stores.hangings()),
                () -> settle(core, time),
                memory.clock(),
                Optional.of(time),
                party.house());
    }

    /** What is due at once is done at once, and then said. */
    private static void settle(Core core, TimeMachine time) {
        time.forward(Duration.ZERO);
        while (core.delivery().round() > 0) {
            // until nothing is due
        }
    }
}
