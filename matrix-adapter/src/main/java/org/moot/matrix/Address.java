package org.moot.matrix;

import java.util.Optional;
import org.moot.conversation.Account;
import org.moot.conversation.Place;

/**
 * What the address of a place on Matrix stands for: {@code !room} is a room, {@code !room/$event} the thread below an event in
 * it, {@code @user:server} a person. A room that was upgraded keeps the address that it had.
 */
sealed interface Address {
    String PLATFORM = "matrix";

    String written();

    default Place place() {
        return new Place(PLATFORM, written());
    }

    record Hall(String room) implements Address {
        @Override
        public String written() {
            return room;
        }
    }

    record Thread(String room, String root) implements Address {
        @Override
        public String written() {
            return room + "/" + root;
        }
    }

    /** A person's direct chat. */
    record Door(String user) implements Address {
        @Override
        public String written() {
            return user;
        }
    }

    static Account account(String user) {
        return new Account(PLATFORM, user);
    }

    static boolean isDoor(Place place) {
        return place.address().startsWith("@");
    }

    /** Empty for a place that Matrix never named. */
    static Optional<Address> of(Place place) {
        String written = place.address();
        if (!place.platform().equals(PLATFORM) || written.length() < 2) {
            return Optional.empty();
        }
        return switch (written.charAt(0)) {
            case '@' -> Optional.of(new Door(written));
            case '!' -> Optional.of(inRoom(written));
            default -> Optional.empty();
        };
    }

    private static Address inRoom(String written) {
        int root = written.indexOf("/$");
        return root < 0 ? new Hall(written) : new Thread(written.substring(0, root), written.substring(root + 1));
    }
}
