package org.moot.matrix;

import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Arrivals.Waiting;
import org.moot.conversation.Platform.Refused;
import org.moot.matrix.gateway.Decrypted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what was said in rooms: what is for Moot goes to the desk, what people say to each other to the core's talk. */
final class Ears implements Works.Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Ears.class);
    static final Duration FOR_A_KEY = Duration.ofSeconds(2);

    /** A key that did not come with what it opens is there, or it is not. */
    private static final Duration AT_ONCE = Duration.ofMillis(300);

    /** How long to wait for a key from one look to the next; after the last one it is said that none came. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofSeconds(120));

    private static final Duration LATER = Duration.ofMinutes(30);
    private static final int LAST = WAITS.size() + 48;

    private final Chats chats;
    private final Connection connection;
    private final Comings comings;
    private final Hearing hearing;

    /** How Moot comes into rooms, and how others do. */
    record Comings(Invitations invitations, Knocks knocks) {}

    Ears(Chats chats, Connection connection, Comings comings, Hearing hearing) {
        this.chats = chats;
        this.connection = connection;
        this.comings = comings;
        this.hearing = hearing;
    }

    @Override
    public Optional<Duration> take(Waiting waiting) {
        if (waiting.lane().equals(Listening.INVITATIONS)) {
            comings.invitations().take(waiting.content());
            return Optional.empty();
        }
        Event event = Event.read(waiting.lane(), waiting.content());
        if (!isHeard(event)) {
            return Optional.empty();
        }
        return switch (event.type()) {
            case Event.SEALED -> unsealed(event, waiting);
            case "m.room.tombstone" -> moved(event);
            case Event.MEMBER -> {
                comings.knocks().take(event);
                yield Optional.empty();
            }
            default -> {
                hearing.take(event);
                yield Optional.empty();
            }
        };
    }

    @Override
    public boolean again(Waiting waiting) {
        Event event = Event.read(waiting.lane(), waiting.content());
        return event.type().equals(Event.SEALED)
                && isHeard(event)
                && connection.gateway().decrypt(waiting.content(), AT_ONCE) instanceof Decrypted.Clear(var content)
                && isTaken(event.unsealed(Homeserver.read(content)));
    }

    private boolean isTaken(Event event) {
        hearing.take(event);
        return true;
    }

    /** What was said before Moot came was not said to it; nor is what is said where it no longer is. */
    private boolean isHeard(Event event) {
        try {
            return chats.rooms().isThere(event.room(), connection.user())
                    && !event.when().isBefore(chats.rooms().joined(event.room()));
        } catch (Homeserver.SaysNo e) {
            if (e.status() == 403 || e.status() == 404) {
                return false;
            }
            throw Trouble.of(e, event.room());
        }
    }

    private Optional<Duration> unsealed(Event event, Waiting waiting) {
        Duration patience = waiting.tries() == 0 ? FOR_A_KEY : AT_ONCE;
        return switch (connection.gateway().decrypt(waiting.content(), patience)) {
            case Decrypted.Clear(var content) -> {
                hearing.take(event.unsealed(Homeserver.read(content)));
                yield Optional.empty();
            }
            case Decrypted.NoKey(var why) -> without(event, waiting.tries(), why);
        };
    }

    /** Its key may still come; that it did not is said once. */
    private Optional<Duration> without(Event event, int tries, String why) {
        if (tries < WAITS.size()) {
            return Optional.of(WAITS.get(tries));
        }
        if (tries == WAITS.size()) {
            LOG.warn("something said in room {} cannot be read: {}", event.room(), why);
            hearing.unreadable(event);
        }
        return tries < LAST ? Optional.of(LATER) : Optional.empty();
    }

    /** A room was upgraded: what belongs to it goes on in the new one. */
    private Optional<Duration> moved(Event event) {
        String next = Event.text(event.content(), "replacement_room");
        if (!event.isState() || !next.startsWith("!")) {
            return Optional.empty();
        }
        try {
            String via = event.sender().substring(event.sender().indexOf(':') + 1);
            Patience.until(
                    next, () -> connection.home().post(v3("join", next) + "?via=" + Homeserver.escaped(via), object()));
            chats.rooms().forget(event.room());
            LOG.info("room {} was upgraded; Moot went along to {}", event.room(), next);
        } catch (Refused e) {
            LOG.warn("room {} was upgraded to {}, and Moot is not let in there: invite it", event.room(), next);
        }
        return Optional.empty();
    }
}
