package org.moot.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.conversation.Account;
import org.moot.conversation.Place;

/** What the address of a place on Discord stands for: {@code 17} is a channel, {@code 17/18} a thread in it, {@code @19} a person. */
sealed interface Address {
    String PLATFORM = "discord";
    Pattern WRITTEN = Pattern.compile("([0-9]{1,19})(?:/([0-9]{1,19}))?|@([0-9]{1,19})");

    String written();

    default Place place() {
        return new Place(PLATFORM, written());
    }

    /** A channel of text, or a forum. */
    record Hall(String channel) implements Address {
        @Override
        public String written() {
            return channel;
        }
    }

    /** A thread, or a post in a forum. */
    record Thread(String parent, String id) implements Address {
        @Override
        public String written() {
            return parent + "/" + id;
        }
    }

    /** A person's direct messages. */
    record Door(String user) implements Address {
        @Override
        public String written() {
            return "@" + user;
        }
    }

    static Account account(String user) {
        return new Account(PLATFORM, user);
    }

    /** Empty for a place that Discord never named. */
    static Optional<Address> of(Place place) {
        Matcher matcher = WRITTEN.matcher(place.address());
        if (!place.platform().equals(PLATFORM) || !matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(3) != null) {
            return Optional.of(new Door(matcher.group(3)));
        }
        return Optional.of(
                matcher.group(2) == null ? new Hall(matcher.group(1)) : new Thread(matcher.group(1), matcher.group(2)));
    }
}
