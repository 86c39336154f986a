package org.moot.console;

import java.util.Locale;
import org.moot.conversation.Account;

/** Who speaks at the console, and where they stand. */
record Standpoint(String name, Address at) {
    /** Where somebody stands who has not gone anywhere yet. */
    static final Address.Hall LOBBY = new Address.Hall("lobby");

    static final int LONGEST_NAME = 60;

    static Address.Hall lobby(String platform) {
        return new Address.Hall(platform, LOBBY.name());
    }

    /** The name, and the platform where that is the second. */
    String calling() {
        return Address.written(name, at.platform());
    }

    static boolean isName(String typed) {
        String name = typed.strip();
        return !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    Account account() {
        return new Account(at.platform(), name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
    }

    Address.Hall hall() {
        return at.hall().orElseGet(() -> lobby(at.platform()));
    }

    Standpoint in(Address other) {
        return new Standpoint(name, other);
    }
}
