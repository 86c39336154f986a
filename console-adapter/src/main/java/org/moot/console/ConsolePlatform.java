package org.moot.console;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.moot.command.Commands;
import org.moot.conversation.Account;
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
    private final SequencedMap<Long, Message> messages = new TreeMap<>();
    private final Map<String, Long> delivered = new HashMap<>();
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
        entries.forEach(this::note);
        if (entries.size() > FEW + 2 * messages.size()) {
            journal.shorten(asItIsNow());
        }
    }

    /** The messages as they read now, without how they came to it. */
    private List<Entry> asItIsNow() {
        var entries = new ArrayList<Entry>();
        for (Message message : messages.values()) {
            entries.add(new Entry.Said(message.hiding(false)));
            if (message.hidden()) {
                entries.add(new Entry.Hidden(message.reference()));
            }
        }
        return entries;
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
        return new Address.Door(account.id()).place();
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
        String name = address(hall).hall().map(Address.Hall::name).orElseThrow(() -> new Refused("no hall"));
        Message opening = once(
                deliveryId,
                number -> new Message(
                        number,
                        new Address.Thread(name, number),
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

    /** Notes what somebody at the console said, or what Moot answered there for everybody; shown by whoever calls. */
    synchronized Message note(Address at, Optional<String> by, Sketch sketch) {
        var message = new Message(next(), at, clock.instant(), Optional.empty(), Optional.empty(), by, sketch, false);
        append(new Entry.Said(message));
        return message;
    }

    /** What the people at a place see, the oldest first. */
    synchronized List<Message> at(Address address) {
        return messages.values().stream()
                .filter(message -> message.at().equals(address))
                .toList();
    }

    synchronized Optional<Message> find(Place place, String reference) {
        return reference.matches("m[0-9]{1,18}")
                ? Optional.ofNullable(messages.get(Long.parseLong(reference.substring(1))))
                        .filter(message -> message.at().place().equals(place))
                : Optional.empty();
    }

    /** The messages that opened the threads of a hall, the oldest first. */
    synchronized List<Message> threads(Address.Hall hall) {
        return messages.values().stream()
                .filter(message -> message.opens().isPresent())
                .filter(message -> message.at().hall().equals(Optional.of(hall)))
                .toList();
    }

    /** The title of a thread. */
    synchronized Optional<String> title(Address.Thread thread) {
        return Optional.ofNullable(messages.get(thread.opening())).flatMap(Message::opens);
    }

    /** The halls in which something was said. */
    synchronized List<Address.Hall> halls() {
        return messages.values().stream()
                .flatMap(message -> message.at().hall().stream())
                .distinct()
                .toList();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    private synchronized Message once(DeliveryId id, Function<Long, Message> making) {
        Optional<Message> before =
                Optional.ofNullable(delivered.get(id.value())).map(messages::get);
        if (before.isPresent()) {
            return before.get();
        }
        Message message = making.apply(next());
        append(new Entry.Said(message));
        onlooker.said(message);
        return message;
    }

    private long next() {
        return messages.isEmpty() ? 1 : messages.lastEntry().getKey() + 1;
    }

    private void append(Entry entry) {
        try {
            journal.append(entry);
        } catch (UncheckedIOException e) {
            throw new Away("the console's journal cannot be written: " + e.getCause(), Optional.empty());
        }
        note(entry);
    }

    private void note(Entry entry) {
        switch (entry) {
            case Entry.Said(var message) -> {
                messages.put(message.number(), message);
                message.delivery().ifPresent(id -> delivered.put(id, message.number()));
            }
            case Entry.Revised(var reference, var sketch) ->
                messages.computeIfPresent(
                        Long.parseLong(reference.substring(1)), (number, message) -> message.saying(sketch));
            case Entry.Hidden(var reference) ->
                messages.computeIfPresent(
                        Long.parseLong(reference.substring(1)), (number, message) -> message.hiding(true));
            case Entry.Revealed(var reference) ->
                messages.computeIfPresent(
                        Long.parseLong(reference.substring(1)), (number, message) -> message.hiding(false));
        }
    }

    private static Address address(Place place) {
        return Address.of(place).orElseThrow(() -> new Refused("no place on the console"));
    }
}
