package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.moot.conversation.Account;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Talk;
import org.moot.matrix.say.Content;
import org.moot.matrix.say.Drawing;
import org.moot.matrix.say.Sheet;
import tools.jackson.databind.JsonNode;

/**
 * Halls, threads and doors on Matrix. A delivery's id is the name under which the homeserver itself says nothing twice. A
 * reference is the room and the event, because a direct chat may be another one later.
 */
final class MatrixPlatform implements Platform {
    private final Drawing drawing;
    private final Voice voice;
    private final Rooms rooms;
    private final Doors doors;
    private final Threads threads;
    private final Connection connection;
    private final Calling calling;
    private final PositionMarks positions;
    private final PicturesShown shown;
    private final Mirroring mirroring;
    private final Hiding hiding;
    private final Muting muting;

    /** How two people keep a hall decent. */
    record Decency(Hiding hiding, Muting muting) {}

    MatrixPlatform(
            Connection connection,
            Drawing drawing,
            Chats chats,
            Calling calling,
            PositionMarks positions,
            Decency decency) {
        this.connection = connection;
        this.drawing = drawing;
        this.voice = chats.voice();
        this.rooms = chats.rooms();
        this.doors = chats.doors();
        this.threads = chats.threads();
        this.calling = calling;
        this.positions = positions;
        this.shown = new PicturesShown(connection);
        this.mirroring = new Mirroring(connection, chats);
        this.hiding = decency.hiding();
        this.muting = decency.muting();
    }

    @Override
    public String name() {
        return Address.PLATFORM;
    }

    @Override
    public boolean isHere() {
        return connection.isThere();
    }

    @Override
    public Place door(Account account) {
        return new Address.Door(account.id()).place();
    }

    @Override
    public String say(Place place, Post post, Reader reader, DeliveryId id) {
        Address address = address(place);
        return carefully(address, () -> switch (address) {
            case Address.Hall hall -> said(rooms.latest(hall.room()), sheet(post, reader, false), it -> it, id);
            case Address.Thread thread -> inThread(thread, sheet(post, reader, false), id);
            case Address.Door door -> atDoor(door, sheet(post, reader, true), id);
        });
    }

    private Sheet sheet(Post post, Reader reader, boolean atDoor) {
        return drawing.draw(post, reader, atDoor);
    }

    private String said(String room, Sheet sheet, UnaryOperator<Content> where, DeliveryId id) {
        var beside = new Voice.Beside(sheet.pictures(), sheet.files());
        return reference(room, voice.say(room, List.of(sheet.message()), beside, where, id.value()));
    }

    /** A thread stays in the room in which it was opened; after an upgrade what belongs to it is said in the new room. */
    private String inThread(Address.Thread thread, Sheet sheet, DeliveryId id) {
        String now = rooms.latest(thread.room());
        if (!now.equals(thread.room())) {
            return said(now, sheet, it -> it, id);
        }
        String said = said(now, sheet, it -> it.inThread(thread.root(), threads.last(thread.root())), id);
        threads.said(thread.root(), Reference.read(said).orElseThrow().event());
        return said;
    }

    /** Where a door is closed, the person is called in a hall, without a word of what it is about. */
    private String atDoor(Address.Door door, Sheet sheet, DeliveryId id) {
        try {
            return said(doors.of(door.user()), sheet, it -> it, id);
        } catch (Refused e) {
            return calling.inAHall(door.user(), id.value()).orElseThrow(() -> e);
        }
    }

    @Override
    public Opened open(Place hall, String title, Post first, Reader reader, DeliveryId id) {
        Address address = address(hall);
        return carefully(address, () -> {
            String room = rooms.latest(room(address));
            String reference = said(room, sheet(first, reader, false), it -> it, id);
            String root = Reference.read(reference).orElseThrow().event();
            return new Opened(new Address.Thread(room, root).place(), reference);
        });
    }

    @Override
    public boolean revise(Place place, String reference, Post post, Reader reader) {
        Address address = address(place);
        return carefully(address, () -> {
            Optional<Reference> there = Reference.read(reference).filter(this::isThere);
            there.ifPresent(it -> {
                Sheet sheet = sheet(post, reader, address instanceof Address.Door);
                voice.say(
                        it.room(),
                        sheet.message().replacing(it.event(), List.of()),
                        UUID.randomUUID().toString());
                positions.offer(place, sheet, it.room(), it.event());
                showBeside(address, sheet, it);
            });
            return there.isPresent();
        });
    }

    /** A revision holds no pictures, so they are said after it, each once. */
    private void showBeside(Address address, Sheet sheet, Reference card) {
        String name = PicturesShown.name(sheet.pictures());
        if (sheet.pictures().isEmpty() || shown.isShown(card.room(), card.event(), name)) {
            return;
        }
        UnaryOperator<Content> where = address instanceof Address.Thread thread
                ? it -> it.inThread(thread.root(), threads.last(thread.root()))
                : it -> it;
        var beside = new Voice.Beside(sheet.pictures(), List.of());
        voice.show(card.room(), beside, where, card.event().substring(1) + "-" + name);
        shown.shown(card.room(), card.event(), name);
    }

    @Override
    public List<String> mirror(Place place, Mirrored said, Mirrored.Files files, DeliveryId id) {
        Address.Thread thread = thread(place);
        return carefully(thread, () -> mirroring.say(thread, said, files, id));
    }

    @Override
    public List<String> mirrorAnew(
            Place place, List<String> parts, Mirrored said, Mirrored.Files files, DeliveryId id) {
        Address.Thread thread = thread(place);
        return carefully(thread, () -> mirroring.change(thread, parts, said, files, id));
    }

    @Override
    public void unsay(Place place, List<String> parts) {
        Address.Thread thread = thread(place);
        carefully(thread, () -> {
            mirroring.takeAway(thread, parts);
            return true;
        });
    }

    @Override
    public void mark(Place place, String reference, String sign, boolean takenBack) {
        Address.Thread thread = thread(place);
        carefully(thread, () -> {
            mirroring.mark(thread, reference, sign, takenBack);
            return true;
        });
    }

    @Override
    public boolean hide(Place place, String reference) {
        Address address = address(place);
        return carefully(address, () -> hiding.hide(rooms.latest(room(address)), reference));
    }

    @Override
    public boolean reveal(Place place, String reference) {
        Address address = address(place);
        return carefully(address, () -> hiding.reveal(rooms.latest(room(address)), reference));
    }

    @Override
    public void mute(Place place, List<Account> muted) {
        Address address = address(place);
        carefully(address, () -> {
            muting.mute(
                    rooms.latest(room(address)), muted.stream().map(Account::id).collect(Collectors.toSet()));
            return true;
        });
    }

    /** Where what was pinned stands in the room for everybody, also for whoever does not see the thread. */
    @Override
    public void pin(Place place, String reference) {
        Address address = address(place);
        carefully(address, () -> {
            Reference.read(reference).ifPresent(it -> new Pins(connection).pin(it.room(), it.event()));
            return true;
        });
    }

    @Override
    public Optional<byte[]> fetch(Talk.Attached file, long most) {
        return mirroring.fetch(file.address(), most);
    }

    private static Address.Thread thread(Place place) {
        if (address(place) instanceof Address.Thread thread) {
            return thread;
        }
        throw new Refused("there is no such thread on Matrix");
    }

    /** What was taken away cannot be revised, and nothing can in a room that was left behind. */
    private boolean isThere(Reference reference) {
        if (!rooms.latest(reference.room()).equals(reference.room())) {
            return false;
        }
        Optional<JsonNode> event = connection.home().find(v3("rooms", reference.room(), "event", reference.event()));
        return event.filter(it -> !it.path("unsigned").has("redacted_because")).isPresent();
    }

    private static String reference(String room, String event) {
        return new Reference(room, event).written();
    }

    private static Address address(Place place) {
        return Address.of(place).orElseThrow(() -> new Refused("there is no such place on Matrix"));
    }

    private static String room(Address address) {
        return switch (address) {
            case Address.Hall hall -> hall.room();
            case Address.Thread thread -> thread.room();
            case Address.Door door -> throw new Refused("no thread is opened in a direct chat");
        };
    }

    private static <T> T carefully(Address address, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Trouble.of(e, address instanceof Address.Door ? "of a direct chat" : room(address));
        }
    }

    /** Which event it is, and in which room. */
    record Reference(String room, String event) {
        private static final String BETWEEN = " ";

        String written() {
            return room + BETWEEN + event;
        }

        static Optional<Reference> read(String written) {
            String[] parts = written.split(BETWEEN, 2);
            return parts.length == 2 && parts[0].startsWith("!") && parts[1].startsWith("$")
                    ? Optional.of(new Reference(parts[0], parts[1]))
                    : Optional.empty();
        }
    }
}
