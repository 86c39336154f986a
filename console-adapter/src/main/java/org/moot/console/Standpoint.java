package org.moot.console;

import java.util.Locale;
import org.moot.conversation.Account;

/** Who speaks at the console, and where they stand. */
record Standpoint(String name, Address at) {
    /** Where somebody stands who has not gone anywhere yet. */
    static final Address.Hall LOBBY = new Address.Hall("lobby");

    static final int LONGEST_NAME = 60;

    static boolean isName(String typed) {
        String name = typed.strip();
        return !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    Account account() {
        return new Account(Address.PLATFORM, name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
    }

    Address.Hall hall() {
        return at.hall().orElse(LOBBY);
    }

    Standpoint as(String otherName) {
        return new Standpoint(otherName, at);
    }

    Standpoint in(Address other) {
        return new Standpoint(name, other);
    }
}
