package org.moot.make;

import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;

/** Names that nobody used before, so that tests can share a database. */
public final class Fresh {
    private Fresh() {}

    /** Ten random lower-case letters and digits, the first a letter. */
    public static String word() {
        String random = new BigInteger(UUID.randomUUID().toString().replace("-", ""), 16).toString(36);
        return "w" + random.substring(0, 9).toLowerCase(Locale.ROOT);
    }

    public static String word(String begin) {
        return begin + "-" + word();
    }

    public static Account account() {
        return new Account("console", word());
    }

    public static Place hall() {
        return new Place("console", word("hall"));
    }

    public static Subject subject() {
        return new Subject("thing", word());
    }
}
