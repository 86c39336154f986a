package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.util.Map;
import java.util.Optional;
import org.moot.command.Reply;
import org.moot.command.Reply.Outcome;
import org.moot.command.Request;
import org.moot.conversation.Place;
import org.moot.conversation.Platform.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever knocks at an assembly's room or space wants to join it: where its charter lets them, they are let in. */
final class Knocks {
    private static final Logger LOG = LoggerFactory.getLogger(Knocks.class);
    private static final String JOIN = "assembly join";

    private final Bot bot;
    private final Known known;
    private final Chats chats;
    private final Connection connection;
    private final SpaceRooms spaces;
    private final Answering answering;

    Knocks(Bot bot, Known known, Chats chats, Connection connection, SpaceRooms spaces, Answering answering) {
        this.bot = bot;
        this.known = known;
        this.chats = chats;
        this.connection = connection;
        this.spaces = spaces;
        this.answering = answering;
    }

    /** A knock stands as long as nobody answers it, so one that was answered meanwhile is passed over. */
    void take(Event event) {
        boolean stillWaits = chats.rooms()
                .state(event.room(), "m.room.member", event.sender())
                .filter(it -> Event.text(it, "membership").equals("knock"))
                .isPresent();
        if (stillWaits) {
            handle(event.room()).ifPresent(handle -> take(event, handle));
        }
    }

    private Optional<String> handle(String room) {
        return known.handle(new Address.Hall(chats.rooms().first(room)).place()).or(() -> spaces.handle(room));
    }

    private void take(Event event, String handle) {
        Place door = new Address.Door(event.sender()).place();
        String name = Event.text(event.content(), "displayname");
        var asked = new Asked(event, name.isBlank() ? event.sender() : name, door, JOIN, Optional.empty(), false);
        Reply reply = bot.dispatcher()
                .take(new Request(
                        event.id(),
                        Optional.of(Address.account(event.sender())),
                        asked.name(),
                        door,
                        JOIN,
                        Map.of("assembly", handle),
                        true,
                        bot.clock().instant()));
        try {
            Patience.until(event.room(), () -> answered(event, reply.outcome()));
        } catch (Refused e) {
            LOG.warn("somebody knocks at room {}, and Moot lacks the power to answer", event.room());
        }
        quietly(asked, reply);
    }

    private boolean answered(Event event, Outcome outcome) {
        if (outcome == Outcome.DONE) {
            spaces.invite(event.room(), event.sender());
        } else {
            connection.home().post(v3("rooms", event.room(), "kick"), object().put("user_id", event.sender()));
        }
        return true;
    }

    private void quietly(Asked asked, Reply reply) {
        try {
            answering.quietly(asked, reply.post(), reply.reader());
        } catch (Refused e) {
            LOG.info("somebody who knocked could not be written to");
        }
    }
}
