package org.moot.scene;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.moot.Core;
import org.moot.Party;
import org.moot.Stores;
import org.moot.call.CallRoom;
import org.moot.call.Outside;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.command.TypedLine;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;
import org.moot.conversation.Talk;
import org.moot.memory.Memory;
import org.moot.people.Person;

/**
 * People saying things to the whole bot in memory: {@code scene.says("ana", "assembly list")}. Who is called {@code ana@gallery}
 * is on a second platform, and so is the hall {@code square@gallery}.
 */
public final class Scene {
    public static final String PLATFORM = "stage";
    public static final String SECOND = "gallery";
    private static final Reader HOUSE = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    private final Memory memory = new Memory();
    private final Stage stage = new Stage(PLATFORM);
    private final Stage gallery = new Stage(SECOND);
    private final Core core;
    private final AtomicInteger requests = new AtomicInteger();
    private String hall = "garden";

    public Scene() {
        this(List.of());
    }

    public Scene(List<Party.CoreAssembly> coreAssemblies) {
        this(coreAssemblies, UnaryOperator.identity());
    }

    /** One in which it is noted what the stores are asked. */
    public Scene(LookUps lookUps) {
        this(List.of(), lookUps::listeningTo);
    }

    /** One in which calls have something outside, such as rooms, which go by the same clock. */
    public Scene(BiFunction<Stores, InstantSource, Outside> outside) {
        this(List.of(), UnaryOperator.identity(), outside);
    }

    private Scene(List<Party.CoreAssembly> coreAssemblies, UnaryOperator<Stores> between) {
        this(coreAssemblies, between, (stores, clock) -> Outside.of(CallRoom.none()));
    }

    private Scene(
            List<Party.CoreAssembly> coreAssemblies,
            UnaryOperator<Stores> between,
            BiFunction<Stores, InstantSource, Outside> outside) {
        var party = new Party("Harmony", HOUSE, coreAssemblies, "electoral", "£2 per quarter");
        Stores stores = between.apply(memory.stores());
        core = new Core(stores, party, List.of(stage, gallery), outside.apply(stores, memory.clock()), memory.clock());
        core.foundCoreAssemblies();
    }

    public Core core() {
        return core;
    }

    public Stores stores() {
        return memory.stores();
    }

    public Instant now() {
        return memory.clock().instant();
    }

    /** From now on things are said in this hall. */
    public Scene in(String newHall) {
        hall = newHall;
        return this;
    }

    /** Says a command in the hall, or in a thread when the hall's name is that of one. */
    public Heard says(String name, String line) {
        return give(name, line, place(hall), false);
    }

    /** Says a command where nobody else reads it. */
    public Heard whispers(String name, String line) {
        return give(name, line, platform(name).door(account(name)), true);
    }

    private Heard give(String name, String line, Place place, boolean atDoor) {
        TypedLine typed = TypedLine.read(line, core.commands());
        Reply reply = core.dispatcher()
                .take(new Request(
                        "r" + requests.incrementAndGet(),
                        Optional.of(account(name)),
                        local(name),
                        place,
                        typed.command(),
                        typed.arguments(),
                        atDoor,
                        now()));
        deliver();
        return Heard.of(reply);
    }

    /** Says something that is no command, and how it is called. */
    public String talks(String name, String words) {
        String id = "t" + requests.incrementAndGet();
        hears(new Talk.Spoken(id, account(name), local(name), here(), words, now()));
        return id;
    }

    /** Something happens among people, and what comes of it is delivered. */
    public void hears(Talk.Heard heard) {
        core.talk().hear(heard);
        deliver();
    }

    /** Something happens among people, and nothing is delivered yet. */
    public void hearsOnly(Talk.Heard heard) {
        core.talk().hear(heard);
    }

    /** Where things are said now. */
    public Place here() {
        return place(hall);
    }

    /** A number that was not used before. */
    public int next() {
        return requests.incrementAndGet();
    }

    /** From now on nothing can be mirrored, or it can again. */
    public void mirrorIsAway(boolean away) {
        stage.away(away);
        deliver();
    }

    /** What Moot marked: {@code +tree m4}, {@code -tree m4}. */
    public List<String> marks() {
        return stage.marks();
    }

    /** What was pinned, behind the name of its place. */
    public List<String> pinned() {
        return stage.pinned();
    }

    /** The reference of the last message at an address. */
    public String last(String address) {
        return stage.last(address);
    }

    /** What was said in a hall, a thread or somebody's door, the oldest first; cards as they are now. */
    public List<String> heardIn(String address) {
        return platform(address).at(local(address));
    }

    /** The accounts that may not speak in a hall. */
    public List<Account> muted(String hall) {
        return platform(hall).muted(place(hall));
    }

    /** Messages that are hidden now. */
    public List<String> hidden() {
        return stage.hidden();
    }

    public List<String> toldTo(String name) {
        return platform(name).at("door of " + local(name));
    }

    public void tick(Duration by) {
        memory.timeMachine(core.dispatcher()::take).forward(by);
        deliver();
    }

    /** Moves time as if something had been away all the while: the service, or a platform by its name. */
    public void outage(String what, Duration by) {
        memory.timeMachine(core.dispatcher()::take).outage(what, by);
        deliver();
    }

    /** It is later at once; deadlines on the way wait for the next tick. */
    public void clockTo(Instant moment) {
        memory.clock().set(moment);
    }

    /** The clock gives a command, whether it is time or not. */
    public Reply.Outcome clockGives(String command, Map<String, String> arguments) {
        Reply reply =
                core.dispatcher().take(Request.byClock("c" + requests.incrementAndGet(), command, arguments, now()));
        deliver();
        return reply.outcome();
    }

    public <T> T look(Supplier<T> at) {
        return memory.in(at);
    }

    public Person person(String name) {
        return look(() -> stores().people().by(account(name))).orElseThrow();
    }

    public static Account account(String name) {
        return new Account(isSecond(name) ? SECOND : PLATFORM, local(name));
    }

    private static boolean isSecond(String name) {
        return name.contains("@" + SECOND);
    }

    private static String local(String name) {
        return name.replace("@" + SECOND, "");
    }

    private static Place place(String address) {
        return new Place(isSecond(address) ? SECOND : PLATFORM, local(address));
    }

    private Stage platform(String name) {
        return isSecond(name) ? gallery : stage;
    }

    private void deliver() {
        while (core.delivery().round() > 0) {
            // until nothing is due
        }
    }
}
