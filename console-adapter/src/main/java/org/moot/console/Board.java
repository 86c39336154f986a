package org.moot.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.moot.conversation.Reader;

/**
 * Shows what is said, where and to whom. What is said while a command runs is shown after its answer; revised cards are
 * gathered and shown in short, and only to somebody who stands where they hang.
 */
final class Board implements Onlooker {
    private static final int LONGEST_TITLE = 40;
    private static final int MOST_CHANGES = 8;

    /** Lanes are delivered beside each other; delivery ids rise, and are numbers without leading zeros. */
    private static final Comparator<Message> IN_THE_ORDER_OF_STAGING = Comparator.comparing(
                    (Message message) -> message.delivery().orElse("").length())
            .thenComparing(message -> message.delivery().orElse(""));

    private final ConsolePlatform platform;
    private final Screen screen;
    private final Pen words;
    private final Supplier<Standpoint> standpoint;
    private final Mode mode;
    private final List<Message> waiting = new ArrayList<>();
    private final Map<String, Revision> revisions = new LinkedHashMap<>();
    private boolean held;

    /** How much is shown of what was not asked for. */
    enum Mode {
        /** One person: nobody else's doors. */
        ONE_PERSON,
        /** Everybody in turn: all doors. */
        EVERYBODY,
        /** As for everybody, and no revisions, so that a transcript stays readable. */
        TRANSCRIPT
    }

    private record Revision(Message before, Message now) {}

    Board(ConsolePlatform platform, Screen screen, Reader house, Supplier<Standpoint> standpoint, Mode mode) {
        this.platform = platform;
        this.screen = screen;
        this.words = platform.drawing().pen(house);
        this.standpoint = standpoint;
        this.mode = mode;
    }

    /** From now on what is said waits. */
    synchronized void hold() {
        held = true;
    }

    /** Shows what waited, and goes on showing at once. */
    synchronized void release() {
        held = false;
        waiting.sort(IN_THE_ORDER_OF_STAGING);
        waiting.forEach(this::show);
        waiting.clear();
        revisions.values().stream().filter(revision -> isHere(revision.now())).forEach(this::show);
        revisions.clear();
    }

    @Override
    public synchronized void said(Message message) {
        if (held) {
            waiting.add(message);
        } else {
            show(message);
        }
    }

    @Override
    public synchronized void revised(Message before, Message now) {
        if (waiting.stream().anyMatch(message -> message.number() == now.number())) {
            waiting.replaceAll(message -> message.number() == now.number() ? now : message);
        } else if (mode != Mode.TRANSCRIPT) {
            revisions.merge(
                    now.reference(),
                    new Revision(before, now),
                    (first, last) -> new Revision(first.before(), last.now()));
        }
    }

    @Override
    public void hidden(Message message) {
        if (isSeen(message)) {
            String key = message.hidden() ? "console.hidden" : "console.revealed";
            print(lead(message), Sketch.of(words.say(key, message.reference())));
        }
    }

    @Override
    public synchronized void saidAnew(Message message) {
        if (waiting.stream().anyMatch(it -> it.number() == message.number())) {
            waiting.replaceAll(it -> it.number() == message.number() ? message : it);
        } else if (isSeen(message)) {
            print(lead(message), Sketch.of(words.say("console.anew", message.reference(), words(message))));
        }
    }

    @Override
    public synchronized void gone(Message message) {
        if (!waiting.removeIf(it -> it.number() == message.number()) && isSeen(message)) {
            print(lead(message), Sketch.of(words.say("console.gone", message.reference())));
        }
    }

    @Override
    public void marked(Message message, String by, String sign, boolean takenBack) {
        if (isSeen(message)) {
            String key = takenBack ? "console.unmarked" : "console.marked";
            print(place(message), Sketch.of(words.say(key, message.reference(), by, sign)));
        }
    }

    private static String words(Message message) {
        return message.sketch().lines().stream().map(Sketch.Line::words).collect(Collectors.joining(" "));
    }

    void show(Message message) {
        if (isSeen(message)) {
            print(lead(message), shown(message));
        }
    }

    /** Words that only the one who asked reads. */
    void showPrivately(Sketch sketch) {
        print(only(standpoint.get().calling()), sketch);
    }

    /** The console's own words, which nobody said. */
    void remark(Sketch sketch) {
        print("", sketch);
    }

    /** One message of a log, with the reference by which it can be hidden. */
    void recall(Message message, String time) {
        String by = message.by().map(name -> " " + name + ":").orElse("");
        print(message.reference() + " " + time + by, shown(message));
    }

    private Sketch shown(Message message) {
        return message.hidden() ? Sketch.of(words.say("console.hidden-here")) : message.sketch();
    }

    private void show(Revision revision) {
        Sketch changes = revision.now().sketch().since(revision.before().sketch(), MOST_CHANGES);
        if (!changes.lines().isEmpty()) {
            print(lead(revision.now()) + " " + words.say("console.revised"), changes);
        }
    }

    /** An empty line behind whatever is longer than a sentence. */
    private void print(String lead, Sketch sketch) {
        var lines = new ArrayList<>(screen.page().lay(lead, sketch));
        if (!sketch.isSentence()) {
            lines.add("");
        }
        screen.print(lines);
    }

    private String lead(Message message) {
        String place = place(message);
        return message.by().map(name -> place + " " + name + ":").orElse(place);
    }

    private String place(Message message) {
        return switch (message.at()) {
            case Address.Hall hall -> "[" + hall.written() + "]";
            case Address.Thread thread ->
                "[" + Address.written(thread.hallName(), thread.platform()) + " / " + title(thread) + "]";
            case Address.Door door -> only(Address.written(door.account(), door.platform()));
        };
    }

    private String title(Address.Thread thread) {
        return Columns.cut(platform.title(thread).orElse(thread.written()), LONGEST_TITLE);
    }

    private String only(String name) {
        return mode == Mode.ONE_PERSON ? words.say("console.only-you") : words.say("console.only", name);
    }

    private boolean isSeen(Message message) {
        return !(message.at() instanceof Address.Door door)
                || mode != Mode.ONE_PERSON
                || door.account().equals(standpoint.get().account().id())
                        && door.platform().equals(standpoint.get().at().platform());
    }

    private boolean isHere(Message message) {
        Standpoint here = standpoint.get();
        return message.at().equals(here.at())
                || here.at() instanceof Address.Hall
                        && message.at().hall().filter(here.hall()::equals).isPresent();
    }
}
