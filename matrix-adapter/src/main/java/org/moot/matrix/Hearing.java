package org.moot.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;
import org.moot.matrix.read.Addressing;
import org.moot.matrix.read.ContentReader;
import org.moot.matrix.read.Ghosts;
import org.moot.matrix.read.Said;

/** Sorts what was said: a command, or talk among people in a hall or a thread. Nothing of it is kept here. */
final class Hearing {
    private final Bot bot;
    private final Whereabouts whereabouts;
    private final Chats chats;
    private final Connection connection;
    private final Desk desk;
    private final Answering answering;
    private final Remembered remembered = new Remembered();

    Hearing(Bot bot, Whereabouts whereabouts, Chats chats, Connection connection, Desk desk, Answering answering) {
        this.bot = bot;
        this.whereabouts = whereabouts;
        this.chats = chats;
        this.connection = connection;
        this.desk = desk;
        this.answering = answering;
    }

    void take(Event event) {
        switch (event.type()) {
            case Event.MESSAGE -> message(event).ifPresent(it -> said(event, it));
            case "m.reaction" ->
                ContentReader.reaction(event.content().toString()).ifPresent(it -> marked(event, it));
            case "m.room.redaction" -> takenAway(event);
            default -> {
                // nothing that is heard
            }
        }
    }

    /** What a sealed message belongs to stands outside of what was sealed. */
    private static Optional<Said> message(Event event) {
        return ContentReader.message(
                event.content().toString(), event.whole().path("content").toString());
    }

    /** A notice is what a bot says, and bots do not talk to each other. */
    private void said(Event event, Said said) {
        if (said.kind() != Said.Kind.NOTICE && said.kind() != Said.Kind.OTHER) {
            placed(event, said).ifPresent(it -> heard(it, said));
        }
    }

    private void heard(Event event, Said said) {
        if (said.replaces().isEmpty()) {
            event.thread().ifPresent(root -> chats.threads().said(root, event.id()));
        }
        Place place = whereabouts.place(event);
        boolean atDoor = Address.isDoor(place);
        var addressing = new Addressing(connection.user(), chats.rooms().name(event.room(), connection.user()));
        Optional<String> line =
                Optional.of(said).filter(it -> it.kind() == Said.Kind.WORDS).flatMap(it -> addressing.line(it, atDoor));
        Optional<String> code = line.filter(it -> !atDoor).flatMap(desk::code);
        if (code.isPresent()) {
            hear(
                    new Talk.Spoken(
                            event.id(),
                            Address.account(event.sender()),
                            chats.rooms().name(event.room(), event.sender()),
                            place,
                            desk.link(code.get()),
                            when(event)),
                    asked(event, place, "", said));
        } else if (line.isPresent()) {
            desk.take(asked(event, place, line.get(), said));
        } else if (isByAPerson(event, said)
                && whereabouts.isHeard(event)
                && !desk.isBallot(asked(event, place, said.words(), said))) {
            talk(event, place, said);
        }
    }

    /** Never what another bridge says for somebody, so that nothing goes round in circles. */
    private static boolean isByAPerson(Event event, Said said) {
        return said.by().isEmpty() && !Ghosts.isNamedLikeOne(event.sender());
    }

    /** A change stands where what it changes does, and counts only from whoever said that. */
    private Optional<Event> placed(Event event, Said said) {
        return said.replaces().isEmpty()
                ? Optional.of(event)
                : said.replaces()
                        .flatMap(original ->
                                connection.home().find(Homeserver.v3("rooms", event.room(), "event", original)))
                        .filter(it -> Event.text(it, "sender").equals(event.sender()))
                        .map(event::inPlaceOf);
    }

    private Asked asked(Event event, Place place, String line, Said said) {
        String name = chats.rooms().name(event.room(), event.sender());
        return new Asked(
                event, name, place, line, said.answers(), said.replaces().isPresent());
    }

    private void talk(Event event, Place place, Said said) {
        remembered.said(event.id(), place);
        String name = chats.rooms().name(event.room(), event.sender());
        Account by = Address.account(event.sender());
        List<Talk.Attached> files = said.file().stream()
                .map(it -> new Talk.Attached(it.name(), it.address(), it.bytes()))
                .toList();
        Speech speech = said.speech();
        Optional<Talk.Attached> face = chats.rooms()
                .picture(event.room(), event.sender())
                .map(it -> new Talk.Attached("face", FilesBeside.face(it), 0));
        Talk.Heard heard = said.replaces()
                .<Talk.Heard>map(
                        it -> new Talk.Changed(event.id(), it, by, name, place, speech, files, face, when(event)))
                .orElseGet(() ->
                        new Talk.Spoken(event.id(), by, name, place, speech, said.answers(), files, face, when(event)));
        hear(heard, asked(event, place, "", said));
    }

    private void hear(Talk.Heard heard, Asked asked) {
        try {
            bot.talk().hear(heard);
        } catch (Refusal refusal) {
            silence(asked, refusal);
        }
    }

    /** By the one clock: so long ago as it was sent, and never later than now, whatever its sender says. */
    private Instant when(Event event) {
        Duration age = Duration.between(event.when(), bot.wall().instant());
        return bot.clock().instant().minus(age.isNegative() ? Duration.ZERO : age);
    }

    /** Whoever is muted, or said what nobody else may read, is told why; the message goes where Moot was given the power for it. */
    private void silence(Asked asked, Refusal refusal) {
        answering.takeAway(asked);
        Text recorded = refusal.recorded().orElse(Text.of("command.nothing-recorded"));
        answering.quietly(asked, Post.saying("command.refused", refusal.why(), recorded), bot.house());
    }

    private void marked(Event event, ContentReader.Marked marked) {
        if (whereabouts.isHeard(event)) {
            Account by = Address.account(event.sender());
            Place at = remembered.place(marked.event()).orElseGet(() -> whereabouts.of(event, marked.event()));
            remembered.marked(event.id(), new Remembered.Mark(marked.event(), by, at, marked.sign()));
            if (!Ghosts.isNamedLikeOne(event.sender())) {
                bot.talk()
                        .hear(new Talk.Reacted(event.id(), marked.event(), by, at, marked.sign(), false, when(event)));
            }
            desk.marked(asked(event, whereabouts.below(event, marked.event())), marked.sign());
        }
    }

    private Asked asked(Event event, Place place) {
        String name = chats.rooms().name(event.room(), event.sender());
        return new Asked(event, name, place, "", Optional.empty(), false);
    }

    private void takenAway(Event event) {
        if (whereabouts.isHeard(event)) {
            event.takesAway().ifPresent(gone -> bot.talk().hear(takenAway(event, gone)));
        }
    }

    /** To take away a mark is to take it back. */
    private Talk.Heard takenAway(Event event, String gone) {
        return remembered
                .mark(gone)
                .<Talk.Heard>map(it ->
                        new Talk.Reacted(event.id(), it.message(), it.by(), it.at(), it.sign(), true, when(event)))
                .orElseGet(() -> new Talk.Deleted(
                        event.id(),
                        gone,
                        remembered.place(gone).orElseGet(() -> whereabouts.hall(event)),
                        when(event)));
    }

    /** Says below an event that cannot be read that it cannot. */
    void unreadable(Event event) {
        if (whereabouts.isHeard(event) || Address.isDoor(whereabouts.place(event))) {
            answering.here(asked(event, whereabouts.place(event)), Post.saying("homeserver.unreadable"), "u");
        }
    }
}
