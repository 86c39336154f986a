package org.moot.matrix;

import org.moot.conversation.Place;

/** Where something happened, as the core knows it. */
final class Whereabouts {
    private final Known known;
    private final Chats chats;
    private final Connection connection;

    Whereabouts(Known known, Chats chats, Connection connection) {
        this.known = known;
        this.chats = chats;
        this.connection = connection;
    }

    /** The direct chat, the thread or the room; a thread below any message is a place of its own only where Moot opened it. */
    Place place(Event event) {
        if (chats.doors().whose(event.room()).filter(event.sender()::equals).isPresent()) {
            return new Address.Door(event.sender()).place();
        }
        return event.thread().map(root -> below(event, root)).orElseGet(() -> hall(event));
    }

    /** The thread below an event of the same room. */
    Place below(Event event, String root) {
        Place thread = new Address.Thread(chats.rooms().first(event.room()), root).place();
        return known.isThread(thread) ? thread : hall(event);
    }

    /** Where a message of the same room was said. */
    Place of(Event event, String message) {
        return connection
                .home()
                .find(Homeserver.v3("rooms", event.room(), "event", message))
                .map(it -> it.path("content").path("m.relates_to"))
                .filter(it -> Event.text(it, "rel_type").equals(Event.THREAD))
                .map(it -> below(event, Event.text(it, "event_id")))
                .orElseGet(() -> below(event, message));
    }

    Place hall(Event event) {
        return new Address.Hall(chats.rooms().first(event.room())).place();
    }

    /** Whether an assembly meets there, so that what people say to each other is heard. */
    boolean isHeard(Event event) {
        return known.isHall(hall(event));
    }
}
