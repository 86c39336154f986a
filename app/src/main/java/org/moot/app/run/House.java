package org.moot.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.moot.Core;
import org.moot.Stores;
import org.moot.app.settings.Settings;
import org.moot.call.CallRoom;
import org.moot.call.Outside;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.console.Bot;
import org.moot.console.ConsolePlatform;
import org.moot.console.Signposts;
import org.moot.conversation.Platform;
import org.moot.conversation.Words;
import org.moot.discord.Discord;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.Schema;
import org.moot.storage.time.Clockwork;
import org.moot.storage.time.DemoTime;
import org.moot.storage.time.Programs;
import org.moot.storage.vote.Tide;
import org.moot.time.Deadline;
import org.moot.time.Presence;
import org.moot.time.TimeMachine;
import org.moot.web.face.Portraits;
import org.moot.zoom.Doorbell;
import org.moot.zoom.Zoom;
import org.springframework.context.ConfigurableApplicationContext;

/** The running service: storage, the core, the platforms it is on, and the rounds that keep it going. */
public final class House implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration TIDE = Duration.ofSeconds(10);
    private static final Duration PROGRAMS = Duration.ofSeconds(5);

    private final ConfigurableApplicationContext context;
    private final Settings settings;
    private final Mode mode;
    private final Stores stores;
    private final InstantSource clock;
    private final ConsolePlatform console;
    private final Optional<Discord> discord;
    private final Optional<Zoom> zoom;
    private final Optional<OnMatrix> matrix;
    private final Core core;
    private final Optional<Doorbell> doorbell;
    private final Optional<HealthPort> health;
    private final List<Round> rounds = new ArrayList<>();

    /**
     * What is put between the house and what it is built on, for transcripts and tests.
     *
     * @param deadlines around whoever performs them: true when it is done, false when it has to come again
     * @param beginning when time begins in a demo's database in which nothing has happened yet
     */
    public record Between(
            UnaryOperator<Stores> stores,
            UnaryOperator<Platform> platform,
            UnaryOperator<Predicate<Deadline>> deadlines,
            Optional<Instant> beginning) {

        public static Between nothing() {
            return new Between(
                    UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity(), Optional.empty());
        }

        /** A throw-away database that begins at a time of its own. */
        public static Between beginning(Instant start) {
            return new Between(
                    UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity(), Optional.of(start));
        }
    }

    /** Starts everything; when it returns, commands are taken and what was left undone goes on. */
    public static House open(Settings settings, Mode mode) {
        return open(settings, mode, Between.nothing());
    }

    public static House open(Settings settings, Mode mode, Between between) {
        SpringStart start = SpringStart.of(settings, mode);
        try {
            var house = new House(start, settings, mode, between);
            house.begin(between.deadlines());
            if (mode.hasHealth()) {
                Ballast.goes();
            }
            return house;
        } catch (RuntimeException e) {
            start.context().close();
            throw e;
        }
    }

    private House(SpringStart start, Settings settings, Mode mode, Between between) {
        this.context = start.context();
        this.settings = settings;
        this.mode = mode;
        between.beginning().ifPresent(context.getBean(DemoTime.class)::begin);
        this.stores = between.stores().apply(context.getBean(Stores.class));
        this.clock = context.getBean(InstantSource.class);
        try {
            this.console = new ConsolePlatform(consoleFolder(), new Words(), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var portraits = new Portraits(settings.web().publicAddress());
        this.discord = OnDiscord.of(settings, stores, portraits);
        this.matrix = OnMatrix.of(settings, context.getBean(DatabaseAddress.class), stores, clock);
        var platforms = new ArrayList<Platform>();
        platforms.add(between.platform().apply(console));
        if (mode.movesTime()) {
            platforms.add(console.beside());
        }
        discord.map(Discord::platform).ifPresent(platforms::add);
        matrix.map(OnMatrix::platform).ifPresent(platforms::add);
        this.zoom = settings.zoom().map(it -> new Zoom(it, stores, clock));
        this.core = new Core(
                stores,
                settings.party(),
                platforms,
                new Outside(
                        zoom.<CallRoom>map(it -> it).orElse(CallRoom.none()),
                        settings.web().publicAddress(),
                        discord.map(Discord::board).stream().toList()),
                clock);
        this.doorbell = zoom.flatMap(it -> it.doorbell(core.callBook()));
        this.health = Optional.of(
                        new HealthPort(() -> start.open(settings, core, discord, matrix, doorbell, portraits)))
                .filter(it -> mode.hasHealth());
    }

    private void begin(UnaryOperator<Predicate<Deadline>> between) {
        core.foundCoreAssemblies();
        heartbeat();
        var clockwork = context.getBean(Clockwork.class);
        clockwork.handTo(between.apply(this::perform));
        clockwork.start();
        rounds.addAll(Delivering.started(core.delivery(), stores.lanes(), console.platforms()));
        rounds.add(Round.every(HEARTBEAT, "heartbeat", this::heartbeat).started());
        rounds.add(Round.every(PROGRAMS, "programs", context.getBean(Programs.class)::look)
                .started());
        rounds.add(Round.every(TIDE, "tide", context.getBean(Tide.class)::look).started());
        rounds.addAll(RecordRounds.of(core, clock));
        discord.ifPresent(it -> it.start(OnDiscord.bot(core, settings, clock)));
        matrix.ifPresent(it -> it.start(core, clock));
        health.ifPresent(HealthPort::open);
        if (!mode.movesTime()) {
            WhereWeAre.say(settings);
        }
    }

    /** What broke comes again; what a rule refuses is over, as it is for a person. */
    private boolean perform(Deadline deadline) {
        var request = Request.byClock(deadline.name(), deadline.command(), deadline.arguments(), clock.instant());
        return core.dispatcher().take(request).outcome() != Reply.Outcome.BROKEN;
    }

    private boolean deliver() {
        return core.delivery().round() > 0;
    }

    private void heartbeat() {
        stores.presence().seen(Presence.SERVICE, clock.instant());
        stores.presence().seen(console.name(), clock.instant());
        if (mode.movesTime()) {
            stores.presence().seen(console.beside().name(), clock.instant());
        }
        discord.filter(Discord::isThere)
                .ifPresent(it -> stores.presence().seen(it.platform().name(), clock.instant()));
        matrix.filter(OnMatrix::isThere)
                .ifPresent(it -> stores.presence().seen(it.platform().name(), clock.instant()));
    }

    /** Delivers until nothing that is due waits, also what the delivery round has in hand; a demo does first what is due. */
    public void settle() {
        if (mode.movesTime()) {
            context.getBean(TimeMachine.class).forward(Duration.ZERO);
        }
        do {
            while (deliver()) {
                // the next round takes what this one made due
            }
        } while (stores.lanes().backlog().waiting() > 0 && pause());
    }

    private static boolean pause() {
        try {
            Thread.sleep(5);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Core core() {
        return core;
    }

    public Stores stores() {
        return stores;
    }

    public InstantSource clock() {
        return clock;
    }

    /** Moot on Discord; empty where it is not there. */
    public Optional<Discord> discord() {
        return discord;
    }

    /** Moot on Matrix; empty where it is not there. */
    public Optional<OnMatrix> matrix() {
        return matrix;
    }

    /** The bot as the console meets it. */
    public Bot bot() {
        Optional<TimeMachine> time =
                mode.movesTime() ? Optional.of(context.getBean(TimeMachine.class)) : Optional.empty();
        return Bot.of(
                core,
                console,
                new Signposts(stores.transaction(), stores.assemblies(), stores.halls(), stores.hangings()),
                this::settle,
                clock,
                time,
                settings.party().house());
    }

    /** Where Zoom rings, for whoever serves its requests; empty where it cannot. */
    public Optional<Doorbell> doorbell() {
        return doorbell;
    }

    /** Where health and metrics are, on this machine only, once they are there; empty for a throw-away. */
    public Optional<Integer> healthPort() {
        return health.map(HealthPort::number);
    }

    /** Where the pages are, on this machine; empty for a throw-away. */
    public Optional<Integer> pagesPort() {
        return health.map(HealthPort::pages);
    }

    /** Belongs to one database, because what the journal remembers are that database's delivery ids. */
    public Path consoleFolder() {
        String installation = context.getBean(Schema.class).installation().toString();
        return settings.data().resolve(settings.database().isPresent() ? "console-" + installation : "console");
    }

    /** Finishes what runs and hands back what is held, within the time that a stop may take. */
    @Override
    public void close() {
        long end = System.nanoTime()
                + Duration.ofSeconds(settings.stopSeconds())
                        .multipliedBy(3)
                        .dividedBy(4)
                        .toNanos();
        rounds.forEach(Round::finish);
        discord.ifPresent(Discord::close);
        zoom.ifPresent(Zoom::close);
        matrix.ifPresent(OnMatrix::close);
        core.delivery().stop();
        context.getBean(Clockwork.class).close();
        rounds.forEach(round -> round.stop(Duration.ofNanos(Math.max(1, end - System.nanoTime()))));
        try {
            console.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            health.ifPresent(HealthPort::close);
            context.close();
        }
    }
}
