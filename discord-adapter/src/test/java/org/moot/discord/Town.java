package org.moot.discord;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.moot.Core;
import org.moot.Party;
import org.moot.call.CallRoom;
import org.moot.call.Outside;
import org.moot.conversation.Block;
import org.moot.conversation.Faces;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;
import org.moot.conversation.Talk;
import org.moot.conversation.Words;
import org.moot.discord.fake.FakeDiscord;
import org.moot.discord.fake.Person;
import org.moot.discord.fake.Shown;
import org.moot.memory.Memory;
import org.moot.time.TimeMachine;

/** The whole of Moot on stores in memory, connected to a fake Discord with a channel and people in it. */
final class Town implements AutoCloseable {
    static final Reader HOUSE = new Reader(java.util.Locale.ENGLISH, java.time.ZoneId.of("Europe/London"));

    final Memory memory;
    final FakeDiscord fake;
    final String hall;

    /** All that was heard, in the order in which it was. */
    final List<Talk.Heard> heard = new CopyOnWriteArrayList<>();

    /** The addresses of pictures that are shown, in the order in which they came. */
    final List<String> shown = new CopyOnWriteArrayList<>();

    private final Faces faces = new Faces(this::show, Duration.ofHours(1));
    private final Party party;
    private final DiscordSettings settings;
    private Discord discord;
    private Core core;
    private TimeMachine time;

    private Town(Memory memory, Party party, Function<FakeDiscord, DiscordSettings> how) {
        this.memory = memory;
        this.party = party;
        fake = new FakeDiscord(memory.clock());
        hall = fake.channel("trees");
        settings = how.apply(fake);
        discord = made();
        core = fresh();
        time = memory.timeMachine(core.dispatcher()::take);
    }

    private Optional<String> show(byte[] picture, String type) {
        shown.add("https://moot.example/face/" + shown.size());
        return Optional.of(shown.getLast());
    }

    static Town open() {
        return open(false, Duration.ofMillis(1));
    }

    static Town open(boolean hears, Duration pace) {
        return open(fake -> fake.settings(hears, pace));
    }

    static Town open(Function<FakeDiscord, DiscordSettings> how) {
        return open(Memory.START, party(HOUSE, List.of()), how);
    }

    static Town open(Instant now, Party party, Function<FakeDiscord, DiscordSettings> how) {
        var town = new Town(new Memory(now), party, how);
        town.core.foundCoreAssemblies();
        town.start();
        return town;
    }

    static Party party(Reader house, List<Party.CoreAssembly> core) {
        return new Party("Harmony", house, core, "electoral", "£2 per quarter");
    }

    /** Moot on Discord, not connected yet. */
    Discord made() {
        return new Discord(settings, new Words(), Known.by(memory.stores()), Town::picture, faces, party.house());
    }

    /** A picture of one pixel, so that no font is needed. */
    private static Optional<Pictures.Picture> picture(List<String> names, Block.Tally tally, Locale language) {
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        return Optional.of(new Pictures.Picture(png, "What the picture shows of " + String.join(", ", names)));
    }

    private Core fresh() {
        var outside =
                new Outside(CallRoom.none(), Optional.of(URI.create("https://moot.example")), List.of(discord.board()));
        return new Core(memory.stores(), party, List.of(discord.platform()), outside, memory.clock());
    }

    void start() {
        discord.start(bot());
        try {
            if (!discord.awaitReady(Duration.ofSeconds(60))) {
                throw new AssertionError(
                        "Moot did not come: " + fake.violations().all() + ", connections " + fake.connections()
                                + ", asked for " + fake.requests());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Bot bot() {
        return new Bot(
                core.commands(),
                core.dispatcher(),
                core.form(),
                overhearing(core.talk()),
                core.words(),
                memory.clock(),
                InstantSource.system(),
                party.house());
    }

    private Talk overhearing(Talk talk) {
        return new Talk() {
            @Override
            public void hear(Heard what) {
                talk.hear(what);
                heard.add(what);
            }

            @Override
            public Optional<Last> last(Place at) {
                return talk.last(at);
            }

            @Override
            public Set<String> heardSince(Place at, Instant since) {
                return talk.heardSince(at, since);
            }
        };
    }

    /** Stops without a goodbye to the stores, and starts again on what they remember. */
    void restart() {
        discord.close();
        discord = made();
        core = fresh();
        time = memory.timeMachine(core.dispatcher()::take);
        start();
    }

    DiscordSettings settings() {
        return settings;
    }

    Discord discord() {
        return discord;
    }

    Core core() {
        return core;
    }

    Person person(String name) {
        return fake.person(name, hall);
    }

    /** Gives a command, and lets everything be said that comes of it. */
    Shown says(Person person, String command, Map<String, String> options) {
        Shown shown = person.slash(command, options);
        settle();
        return shown;
    }

    /** The thread that was opened last. */
    String thread() {
        return fake.threads().getLast();
    }

    /** An assembly of three members, whose proposal with so many alternatives is open for ballots in the last thread. */
    void vote(int alternatives) {
        Person ana = person("ana");
        says(ana, "assembly found", Map.of("name", "Trees", "remit", "Decides where trees are planted."));
        for (String name : List.of("ben", "cem")) {
            says(person(name), "assembly join", Map.of());
        }
        for (String name : List.of("ana", "ben", "cem")) {
            says(ana, "member admit", Map.of("person", name));
        }
        var proposal = Map.of("title", "Plant a tree", "text", "Every street gets one.", "hurt", "Those in the heat.");
        says(ana, "proposal draft", proposal);
        for (int number = 1; number <= alternatives; number++) {
            var other = Map.of("title", "Plant " + number + " more", "text", "More of them: " + number);
            says(person("ben").in(thread()), "proposal alternative", other);
        }
        says(person("cem").in(thread()), "proposal call", Map.of());
        tick(Duration.ofDays(4));
        says(ana.in(thread()), "proposal agree", Map.of());
        says(person("cem").in(thread()), "proposal agree", Map.of());
        says(person("ben").in(thread()), "proposal aside", Map.of("reason", "I would rather have more."));
        says(person("ben").in(thread()), "vote ask", Map.of());
    }

    void settle() {
        time.forward(Duration.ZERO);
        while (core.delivery().round() > 0) {
            // until nothing is due
        }
    }

    void restored() {
        time.restored();
        settle();
    }

    void outage(String what, Duration length) {
        time.outage(what, length);
        settle();
    }

    void tick(Duration length) {
        time.forward(length);
        settle();
    }

    @Override
    public void close() {
        discord.close();
        fake.close();
    }
}
