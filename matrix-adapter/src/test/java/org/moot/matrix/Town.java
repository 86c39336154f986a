package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.moot.Core;
import org.moot.Party;
import org.moot.conversation.Block;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;
import org.moot.conversation.Words;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.say.Picture;
import org.moot.matrix.say.Pictures;
import org.moot.matrix.say.Pngs;
import org.moot.memory.Memory;
import org.moot.notice.Lanes;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.time.TimeMachine;

/** The whole of Moot on stores in memory, connected to a real homeserver. */
final class Town implements AutoCloseable {
    static final Reader HOUSE = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));
    static final byte[] PICTURE = Pngs.ofSize(800, 600);
    private static final Pictures PICTURES =
            (names, tally, language) -> Optional.of(new Picture(PICTURE, String.join(", ", names)));
    static final Duration PATIENCE = Duration.ofSeconds(60);

    final Memory memory;
    final Member bot;

    /** All that was heard, in the order in which it was. */
    final List<Talk.Heard> heard = new CopyOnWriteArrayList<>();

    private final List<String> handedOver = new CopyOnWriteArrayList<>();

    /** The keys for recovery that the operator was told. */
    final List<String> told = new CopyOnWriteArrayList<>();

    private final Party party;
    private Duration oldest = MatrixSettings.OLDEST;
    private Matrix matrix;
    private Core core;
    private TimeMachine time;

    private Town(Instant start, Party party, Member bot) {
        this.memory = new Memory(start);
        this.party = party;
        this.bot = bot;
        matrix = made();
        core = fresh();
        time = memory.timeMachine(core.dispatcher()::take);
    }

    static Town open() {
        return open(Memory.START, party(HOUSE, List.of()), Member.comes("moot"));
    }

    /** @param bot whose device may have been in another town before */
    static Town open(Instant start, Party party, Member bot) {
        var town = new Town(start, party, bot);
        town.core.foundCoreAssemblies();
        town.start();
        return town;
    }

    static Party party(Reader house, List<Party.CoreAssembly> assemblies) {
        return new Party("Harmony", house, assemblies, "electoral", "£2 per quarter");
    }

    Matrix made() {
        var settings = new MatrixSettings(bot.wire(), Optional.empty(), told::add, oldest);
        return new Matrix(settings, new Words(), Known.by(memory.stores()), PICTURES, party.house(), memory.clock());
    }

    private Core fresh() {
        return new Core(memory.stores(), party, List.of(matrix.platform()), memory.clock());
    }

    Bot service() {
        return new Bot(
                core.commands(),
                core.dispatcher(),
                core.form(),
                overhearing(core.talk()),
                memory.clock(),
                InstantSource.system(),
                party.house());
    }

    private void start() {
        matrix.start(service());
        try {
            if (!matrix.awaitReady(Duration.ofSeconds(60))) {
                throw new AssertionError("Moot did not come: " + matrix.standing());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Talk overhearing(Talk talk) {
        return new Talk() {
            @Override
            public void hear(Heard what) {
                handedOver.add(what.id());
                talk.hear(what);
                heard.add(what);
            }

            @Override
            public Optional<Last> last(Place at) {
                return talk.last(at);
            }
        };
    }

    /** Stops without a goodbye to the stores. */
    void stop() {
        matrix.close();
    }

    /** Starts again on what the stores and the homeserver remember. */
    void again() {
        matrix = made();
        core = fresh();
        time = memory.timeMachine(core.dispatcher()::take);
        start();
    }

    void restart() {
        stop();
        again();
    }

    void executesNothingOlderThan(Duration limit) {
        oldest = limit;
    }

    Matrix matrix() {
        return matrix;
    }

    Core core() {
        return core;
    }

    /** A room with Moot in it. */
    String room(Member owner, boolean encrypted) {
        String room = owner.opensRoom(encrypted, bot.id());
        Eventually.that(PATIENCE, () -> isThere(room));
        return room;
    }

    boolean isThere(String room) {
        return bot.home()
                .get(v3("joined_rooms"))
                .path("joined_rooms")
                .valueStream()
                .anyMatch(it -> it.asString().equals(room));
    }

    /** A room in which an assembly of theirs meets. */
    String hall(Person founder) {
        String room = room(founder.member(), false);
        founder.says(room, "!moot assembly found Trees remit: Decides where trees are planted.");
        untilTrue(() -> isHall(room));
        return room;
    }

    /** An assembly of three members, whose proposal with an alternative is open for ballots. */
    String vote(Person ana, Person ben, Person cem) {
        String room = hall(ana);
        for (Person one : List.of(ben, cem)) {
            ana.invites(room, one);
            done(one, room, "assembly join trees");
        }
        for (Person one : List.of(ana, ben, cem)) {
            done(ana, room, "member admit " + one.id());
        }
        done(ana, room, "proposal draft Plant a tree text: Every street gets one. hurt: Those in the heat.");
        String thread = until(() -> thread(room));
        doneIn(ben, room, thread, "proposal alternative Plant two text: Every street gets two.");
        doneIn(cem, room, thread, "proposal call");
        tick(Duration.ofDays(4));
        doneIn(ana, room, thread, "proposal agree");
        doneIn(cem, room, thread, "proposal agree");
        doneIn(ben, room, thread, "proposal aside I would rather have two.");
        doneIn(ben, room, thread, "vote ask");
        return room;
    }

    /** The thread of the first proposal that a room has. */
    private Optional<String> thread(String room) {
        return memory.in(() -> memory.stores().hangings().of(new Subject("proposal", "1"))).stream()
                .filter(it -> it.hall().address().equals(room))
                .map(it -> ((Address.Thread) Address.of(it.at()).orElseThrow()).root())
                .findFirst();
    }

    private void doneIn(Person person, String room, String thread, String command) {
        String said = person.saysIn(room, thread, "!moot " + command);
        assertThat(person.marks(room, said)).as(command).containsExactly("✅");
        settle();
    }

    /** Gives a command and waits until it was done. */
    void done(Person person, String room, String command) {
        String said = person.says(room, "!moot " + command);
        assertThat(person.marks(room, said)).as(command).containsExactly("✅");
        settle();
    }

    void says(String room, String words) {
        says(room, Post.of(new Block.Prose(Text.plain(words))));
    }

    /** Has something said in a room. */
    void says(String room, Post post) {
        var hall = new Spot.Hall(new Address.Hall(room).place());
        memory.run(() -> memory.stores().outbox().stage(hall, new Parcel.Say(post, HOUSE)));
    }

    Lanes.Backlog backlog() {
        return memory.stores().lanes().backlog();
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

    void restored() {
        time.restored();
        settle();
    }

    void outage(String what, Duration length) {
        time.outage(what, length);
        settle();
    }

    /** Waits until talk was handed to the core, whatever became of it; where no assembly meets it never is. */
    void awaitTalk(String room, String event) {
        if (isHall(room)) {
            untilTrue(() -> handedOver.contains(event));
        }
        settle();
    }

    private boolean isHall(String room) {
        return memory.in(
                () -> memory.stores().halls().at(new Address.Hall(room).place()).isPresent());
    }

    /** Lets everything be said until something is there. */
    <T> T until(Supplier<Optional<T>> look) {
        return Eventually.some(PATIENCE, () -> {
            settle();
            return look.get();
        });
    }

    void untilTrue(BooleanSupplier look) {
        until(() -> look.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** How much of what was heard is not worked off. */
    long waiting() {
        return memory.in(() -> memory.stores().arrivals().waiting(Address.PLATFORM));
    }

    @Override
    public void close() {
        matrix.close();
    }
}
