package org.moot.vote;

import java.util.Arrays;
import org.moot.people.PersonId;

/**
 * Where a voter's ballot lies. A slot follows from the person only together with the link key of the vote; once that is
 * destroyed, nobody can tell whose slot is whose, and there never was a list of it.
 */
final class Slots {
    private static final int SLOT_BYTES = 16;
    private static final byte[] BETWEEN = {0};

    private Slots() {}

    static Bytes slot(Bytes linkKey, PersonId person) {
        byte[] whole = Hash.hmac(linkKey, Hash.utf8(person.toString())).toArray();
        return Bytes.of(Arrays.copyOf(whole, SLOT_BYTES));
    }

    /** The same for every delivery of one request, and unlike the slot, so that neither names the other. */
    static Bytes nonce(Bytes linkKey, String platform, String requestId) {
        return Hash.hmac(linkKey, Hash.utf8(platform), BETWEEN, Hash.utf8(requestId));
    }
}
