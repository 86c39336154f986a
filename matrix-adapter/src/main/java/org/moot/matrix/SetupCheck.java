package org.moot.matrix;

import static org.moot.matrix.Homeserver.v3;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Text;

/** Looks at the rooms in which assemblies meet, and says in words what is missing there and how to mend it. */
final class SetupCheck {
    private static final Set<String> TOO_OPEN = Set.of("world_readable");

    private final Known known;
    private final Chats chats;
    private final Connection connection;
    private final Spaces spaces;

    SetupCheck(Known known, Chats chats, Connection connection, Spaces spaces) {
        this.known = known;
        this.chats = chats;
        this.connection = connection;
        this.spaces = spaces;
    }

    Post report() {
        List<String> halls = halls();
        List<Text> wrong = wrong(halls);
        Post.Writer post = Post.titled(Text.of("homeserver.check", connection.user()));
        if (wrong.isEmpty()) {
            post.prose("homeserver.check-well");
        } else {
            post.items(wrong.stream().map(Post::item).toList());
        }
        post.fact("homeserver.check-halls", "homeserver.check-rooms", halls.size());
        Known.Waiting waiting = known.waiting();
        post.fact("homeserver.check-outbox", "homeserver.check-waiting", waiting.waiting(), waiting.aside());
        return post.done();
    }

    /** What is missing; empty when all is well. */
    List<Text> wrong() {
        return wrong(halls());
    }

    private List<String> halls() {
        return connection
                .home()
                .get(v3("joined_rooms"))
                .path("joined_rooms")
                .valueStream()
                .map(it -> it.asString(""))
                .filter(room -> known.isHall(new Address.Hall(chats.rooms().first(room)).place()))
                .toList();
    }

    private List<Text> wrong(List<String> halls) {
        var wrong = new ArrayList<Text>();
        if (!connection.gateway().isSigned()) {
            wrong.add(Text.of("homeserver.check-unsigned"));
        }
        long slowed = connection.home().slowed();
        if (slowed > 0) {
            wrong.add(Text.of("homeserver.check-slowed", slowed, connection.user()));
        }
        halls.forEach(room -> look(room, wrong));
        gone(halls).forEach(room -> wrong.add(Text.of("homeserver.check-gone", room)));
        wrong.addAll(spaces.wrong());
        long aside = known.waiting().aside();
        if (aside > 0) {
            wrong.add(Text.of("homeserver.check-aside", aside));
        }
        return wrong;
    }

    /** Rooms in which an assembly meets and Moot is not, because it was removed or banned. */
    private List<String> gone(List<String> halls) {
        Set<String> there = halls.stream().map(chats.rooms()::first).collect(Collectors.toSet());
        return known.halls().stream()
                .map(Place::address)
                .filter(room -> !there.contains(room))
                .toList();
    }

    private void look(String room, List<Text> wrong) {
        String name = chats.rooms()
                .state(room, "m.room.name", "")
                .map(it -> Event.text(it, "name"))
                .filter(it -> !it.isBlank())
                .orElse(room);
        Powers powers = chats.rooms().powers(room);
        String own = connection.user();
        if (!powers.maySend(own, Event.MESSAGE) || !powers.maySend(own, Event.SEALED)) {
            wrong.add(Text.of("homeserver.check-may-not-speak", name));
        }
        if (!powers.maySend(own, "m.reaction")) {
            wrong.add(Text.of("homeserver.check-may-not-mark", name));
        }
        if (!powers.mayRedact(own)) {
            wrong.add(Text.of("homeserver.check-may-not-take-away", name));
        }
        String history = chats.rooms()
                .state(room, "m.room.history_visibility", "")
                .map(it -> Event.text(it, "history_visibility"))
                .orElse("shared");
        if (TOO_OPEN.contains(history)) {
            wrong.add(Text.of("homeserver.check-open", name));
        }
    }
}
