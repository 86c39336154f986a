package org.moot.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.moot.conversation.Arrivals;
import org.moot.conversation.Arrivals.Arrival;
import org.moot.matrix.gateway.Sink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what a sync brings, and does nothing else, because the next one waits for it. */
final class Listening implements Sink {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    /** Where invitations are kept, which are no room's events yet. */
    static final String INVITATIONS = "invitations";

    private static final Set<String> HEARD =
            Set.of(Event.MESSAGE, Event.SEALED, "m.reaction", "m.room.redaction", "m.room.tombstone");

    private final Known known;
    private final Rooms rooms;
    private final Supplier<String> ownId;
    private final Works works;

    /** @param works goes through what was kept */
    Listening(Known known, Rooms rooms, Supplier<String> ownId, Works works) {
        this.known = known;
        this.rooms = rooms;
        this.ownId = ownId;
        this.works = works;
    }

    @Override
    public void take(Batch batch) {
        var arrived = new ArrayList<Arrival>();
        batch.invited().forEach(it -> arrived.add(invitation(it, batch.token())));
        batch.events().forEach(seen -> heard(seen, arrived));
        List<Arrivals.Gap> gaps = batch.gaps().stream()
                .map(it -> new Arrivals.Gap(it.room(), it.from(), it.to()))
                .toList();
        if (!arrived.isEmpty() || !gaps.isEmpty()) {
            known.arrivals(arrivals -> {
                arrivals.keep(Address.PLATFORM, arrived, gaps);
                return arrived.size();
            });
            works.wake();
        }
        if (batch.keys()) {
            works.keysCame();
        }
        batch.left().forEach(this::left);
    }

    /** Somebody may invite again later. */
    private static Arrival invitation(Invited invited, String token) {
        String content = Homeserver.object()
                .put("room", invited.room())
                .put("by", invited.by())
                .put("direct", invited.direct())
                .toString();
        return new Arrival(INVITATIONS, "invitation " + invited.room() + " " + token, content);
    }

    private void heard(Seen seen, List<Arrival> arrived) {
        Event event = Event.read(seen.room(), seen.json());
        if (event.isState()) {
            rooms.forget(seen.room());
        }
        isKept(event, ownId.get())
                .map(kept -> new Arrival(seen.room(), seen.id(), seen.json()))
                .ifPresent(arrived::add);
    }

    /** Never what Moot says itself, so that nothing goes round in circles. */
    static Optional<Event> isKept(Event event, String own) {
        return Optional.of(event)
                .filter(it -> (HEARD.contains(it.type()) || it.isKnock())
                        && !it.sender().equals(own));
    }

    private void left(String room) {
        rooms.forget(room);
        LOG.warn("Moot is no longer in room {}; what is said there is set aside", room);
    }
}
