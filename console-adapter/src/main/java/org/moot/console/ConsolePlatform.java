package org.moot.console;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moot.command.Commands;
import org.moot.conversation.Account;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Words;

/**
 * Halls, threads and doors in a terminal. What is said stands in a journal before it is shown, under the id of its
 * delivery, so that nothing is lost or said twice, however the program ends.
 */
public final class ConsolePlatform implements Platform, Closeable {
    /** So many revisions are kept at any rate before the journal is shortened at a start. */
    private static final int FEW = 1000;

    private final Journal journal;
    private final Drawing drawing;
    private final InstantSource clock;
    private final Messages messages = new Messages();
    private Onlooker onlooker = Onlooker.NOBODY;

    /**
     * @param directory of the journal; belongs to one database, because delivery ids are a database's own
     * @throws IOException when the directory cannot be written, or another process has it
     */
    public ConsolePlatform(Path directory, Words words, InstantSource clock) throws IOException {
        this.journal = Journal.in(directory);
        this.drawing = new Drawing(words, new ConsoleDialect(clock), new Documents(directory.resolve("documents")));
        this.clock = clock;
        List<Entry> entries = journal.read();
        entries.forEach(messages::note);
        if (entries.size() > FEW + 2 * messages.size()) {
            journal.shorten(messages.asTheyAreNow());
        }
    }

    /** The second platform that the console can play. */
    public Platform beside() {
        return new Beside(this);
    }

    /** The names of all that it plays. */
    public Set<String> platforms() {
        return Set.of(Address.PLATFORM, Address.SECOND);
    }

    /** From now on actions are drawn as the line to type; the commands are known only after the platforms are. */
    public void spell(Commands commands) {
        drawing.spell(commands);
    }

    synchronized void watch(Onlooker newOnlooker) {
        onlooker = newOnlooker;
    }

    Drawing drawing() {
        return drawing;
    }

    @Override
    public String name() {
        return Address.PLATFORM;
    }

    @Override
    public Place door(Account account) {
        return new Address.Door(account.platform(), account.id()).place();
    }

    @Override
    public String say(Place place, Post post, Reader reader, DeliveryId deliveryId) {
        Sketch sketch = drawing.draw(post, reader);
        return once(
                        deliveryId,
                        number -> new Message(
                                number,
                                address(place),
                                clock.instant(),
                                Optional.of(deliveryId.value()),
                                Optional.empty(),
                                Optional.empty(),
                                sketch,
                                false))
                .reference();
    }

    @Override
    public Opened open(Place hall, String title, Post first, Reader reader, DeliveryId deliveryId) {
        Sketch sketch = drawing.draw(first, reader);
        Address.Hall in = address(hall).hall().orElseThrow(() -> new Refused("no hall"));
        Message opening = once(
                deliveryId,
                number -> new Message(
                        number,
                        new Address.Thread(in.platform(), in.name(), number),
                        clock.instant(),
                        Optional.of(deliveryId.value()),
                        Optional.of(drawing.pen(reader).oneLine(org.moot.conversation.Text.plain(title))),
                        Optional.empty(),
                        sketch,
                        false));
        return new Opened(opening.at().place(), opening.reference());
    }

    @Override
    public synchronized boolean revise(Place place, String reference, Post post, Reader reader) {
        Optional<Message> there = find(place, reference);
        Sketch sketch = drawing.draw(post, reader);
        if (there.isEmpty() || there.get().sketch().equals(sketch)) {
            return there.isPresent();
        }
        append(new Entry.Revised(reference, sketch));
        onlooker.revised(there.get(), there.get().saying(sketch));
        return true;
    }

    @Override
    public boolean hide(Place place, String reference) {
        return hide(place, reference, true);
    }

    @Override
    public boolean reveal(Place place, String reference) {
        return hide(place, reference, false);
    }

    private synchronized boolean hide(Place place, String reference, boolean whether) {
        Optional<Message> there = find(place, reference);
        there.filter(message -> message.hidden() != whether).ifPresent(message -> {
            append(whether ? new Entry.Hidden(reference) : new Entry.Revealed(reference));
            onlooker.hidden(message.hiding(whether));
        });
        return there.isPresent();
    }

    @Override
    public List<String> mirror(Place thread, Mirrored said, Mirrored.Files files, DeliveryId deliveryId) {
        Pen pen = drawing.pen(said.reader());
        return List.of(once(
                        deliveryId,
                        number -> new Message(
                                number,
                                address(thread),
                                clock.instant(),
                                Optional.of(deliveryId.value()),
                                Optional.empty(),
                                Optional.of(Echo.author(said, pen)),
                                Echo.sketch(said, pen),
                                false))
                .reference());
    }

    @Override
    public synchronized List<String> mirrorAnew(
            Place thread, List<String> parts, Mirrored said, Mirrored.Files files, DeliveryId deliveryId) {
        Optional<Message> there = find(thread, parts.getFirst());
        Sketch sketch = Echo.sketch(said, drawing.pen(said.reader()));
        there.filter(message -> !message.sketch().equals(sketch))
                .ifPresent(message -> sayAnew(message.reference(), sketch));
        return there.map(message -> parts).orElse(List.of());
    }

    @Override
    public void unsay(Place thread, List<String> parts) {
        parts.forEach(this::remove);
    }

    @Override
    public synchronized void mark(Place thread, String reference, String sign, boolean takenBack) {
        Optional<Message> there = find(thread, reference);
        if (there.isPresent() && messages.isMarked(reference, sign) == takenBack) {
            append(new Entry.Marked(reference, sign, takenBack));
            onlooker.marked(there.get(), "Moot", sign, takenBack);
        }
    }

    synchronized void sayAnew(String reference, Sketch sketch) {
        append(new Entry.Revised(reference, sketch));
        messages.called(reference).ifPresent(onlooker::saidAnew);
    }

    synchronized void remove(String reference) {
        messages.called(reference).ifPresent(message -> {
            append(new Entry.Gone(reference));
            onlooker.gone(message);
        });
    }

    /** Notes what somebody at the console said, or what Moot answered there for everybody; shown by whoever calls. */
    synchronized Message note(Address at, Optional<String> by, Sketch sketch) {
        return note(reserve(), at, clock.instant(), by, sketch);
    }

    synchronized Message note(long number, Address at, Instant when, Optional<String> by, Sketch sketch) {
        var message = new Message(number, at, when, Optional.empty(), Optional.empty(), by, sketch, false);
        append(new Entry.Said(message));
        return message;
    }

    /** What the people at a place see, the oldest first. */
    synchronized List<Message> at(Address address) {
        return messages.at(address);
    }

    synchronized Optional<Message> find(Place place, String reference) {
        return messages.find(place, reference);
    }

    /** The messages that opened the threads of a hall, the oldest first. */
    synchronized List<Message> threads(Address.Hall hall) {
        return messages.threads(hall);
    }

    /** The title of a thread. */
    synchronized Optional<String> title(Address.Thread thread) {
        return messages.numbered(thread.opening()).flatMap(Message::opens);
    }

    /** The halls in which something was said. */
    synchronized List<Address.Hall> halls() {
        return messages.halls();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    private synchronized Message once(DeliveryId id, Function<Long, Message> making) {
        Optional<Message> before = messages.delivered(id);
        if (before.isPresent()) {
            return before.get();
        }
        Message message = making.apply(reserve());
        append(new Entry.Said(message));
        onlooker.said(message);
        return message;
    }

    /** The number of what somebody is about to say, who may be told that they may not. */
    synchronized long reserve() {
        return messages.reserve();
    }

    synchronized void giveBack(long number) {
        messages.giveBack(number);
    }

    private void append(Entry entry) {
        try {
            journal.append(entry);
        } catch (UncheckedIOException e) {
            throw new Away("the console's journal cannot be written: " + e.getCause(), Optional.empty());
        }
        messages.note(entry);
    }

    private static Address address(Place place) {
        return Address.of(place).orElseThrow(() -> new Refused("no place on the console"));
    }
}
