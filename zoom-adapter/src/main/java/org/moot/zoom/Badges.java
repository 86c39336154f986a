package org.moot.zoom;

import java.util.Locale;
import org.moot.call.attendance.Marks;

/**
 * What is kept of the marks that Zoom gives of a person: the typed name, the reference of the personal link, and our own
 * pseudonym. Other addresses, accounts, telephones and the net's addresses are dropped at the door.
 */
record Badges(String domain) {

    String address(String pseudonym) {
        return pseudonym + "@" + domain;
    }

    Marks of(String name, String registrant, String email) {
        String small = email.toLowerCase(Locale.ROOT);
        String ending = "@" + domain.toLowerCase(Locale.ROOT);
        String pseudonym = small.endsWith(ending) ? small.substring(0, small.length() - ending.length()) : "";
        return new Marks(name, registrant, "", pseudonym, "");
    }
}
