package org.moot.matrix.say;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Who a message calls. */
final class Mention {
    private static final int MOST_BYTES = 255;

    /** The old ids too, which may hold any printable ASCII. */
    private static final Pattern PERSON = Pattern.compile("@[\\x21-\\x39\\x3B-\\x7E]*:[A-Za-z0-9.\\-:\\[\\]]+");

    private Mention() {}

    static boolean isPerson(String id) {
        return PERSON.matcher(id).matches() && id.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
