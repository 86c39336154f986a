package org.moot.discord;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.moot.Core;
import org.moot.conversation.Faces;
import org.moot.conversation.Talk;
import org.moot.conversation.Words;
import org.moot.memory.Memory;
import org.moot.time.TimeMachine;

/** The whole of Moot on stores in memory, connected to a Discord that is not the fake one. */
final class Abroad implements AutoCloseable {
    private final Memory memory = new Memory();
    private final DiscordSettings settings;
    private final List<Talk.Heard> heard = new CopyOnWriteArrayList<>();
    private Discord discord;
    private Core core;
    private TimeMachine time;

    Abroad(DiscordSettings settings) throws InterruptedException {
        this.settings = settings;
        discord = made();
        core = fresh();
        time = memory.timeMachine(core.dispatcher()::take);
        core.foundCoreAssemblies();
        start();
    }

    /** Without pictures, since the twin takes no files. */
    private Discord made() {
        return new Discord(
                settings,
                new Words(),
                Known.by(memory.stores()),
                (names, tally, language) -> Optional.empty(),
                new Faces(Faces.Showing.NOWHERE, Duration.ofHours(1)),
                Town.HOUSE);
    }

    private Core fresh() {
        return new Core(
                memory.stores(), Town.party(Town.HOUSE, List.of()), List.of(discord.platform()), memory.clock());
    }

    private void start() throws InterruptedException {
        discord.start(new Bot(
                core.commands(),
                core.dispatcher(),
                core.form(),
                overhearing(core.talk()),
                core.words(),
                memory.clock(),
                InstantSource.system(),
                Town.HOUSE));
        if (!discord.awaitReady(Duration.ofSeconds(30))) {
            throw new AssertionError("Moot did not come: " + discord.standing());
        }
    }

    private Talk overhearing(Talk talk) {
        return new Talk() {
            @Override
            public void hear(Heard what) {
                talk.hear(what);
                heard.add(what);
            }

            @Override
            public Optional<Last> last(org.moot.conversation.Place at) {
                return talk.last(at);
            }
        };
    }

    void restart() throws InterruptedException {
        discord.close();
        discord = made();
        core = fresh();
        time = memory.timeMachine(core.dispatcher()::take);
        start();
    }

    List<Talk.Heard> heard() {
        return heard;
    }

    void settle() {
        time.forward(Duration.ZERO);
        while (core.delivery().round() > 0) {
            // until nothing is due
        }
    }

    void tick(Duration length) {
        time.forward(length);
        settle();
    }

    @Override
    public void close() {
        discord.close();
    }
}
