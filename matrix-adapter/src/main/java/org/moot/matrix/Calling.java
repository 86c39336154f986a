package org.moot.matrix;

import java.util.List;
import java.util.Optional;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.matrix.say.Content;
import org.moot.matrix.say.Drawing;

/** Calls somebody in a hall with whom no private chat can be opened, without a word of what it is about. */
final class Calling {
    private final Known known;
    private final Drawing drawing;
    private final Chats chats;
    private final Reader house;

    Calling(Known known, Drawing drawing, Chats chats, Reader house) {
        this.known = known;
        this.drawing = drawing;
        this.chats = chats;
        this.house = house;
    }

    /** The reference of the call; empty where there is no hall in which they are. */
    Optional<String> inAHall(String user, String name) {
        for (Place hall : known.hallsOf(Address.account(user))) {
            Optional<String> room = Address.of(hall)
                    .filter(Address.Hall.class::isInstance)
                    .map(it -> chats.rooms().latest(((Address.Hall) it).room()))
                    .filter(it -> chats.rooms().isThere(it, user));
            if (room.isPresent()) {
                String event = chats.voice().say(room.get(), words(user, room.get()), name);
                return Optional.of(new MatrixPlatform.Reference(room.get(), event).written());
            }
        }
        return Optional.empty();
    }

    /** What somebody reads who is to open a private chat themselves. */
    Content words(String user, String room) {
        var named = new Text.Named(chats.rooms().name(room, user), List.of(Address.account(user)));
        return drawing.draw(Post.saying("homeserver.door-closed", named), house, false)
                .message()
                .calling(List.of(user));
    }
}
