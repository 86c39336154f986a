package org.moot.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.moot.vote.Bytes;

/** Slots and nonces from words: sixteen bytes each, the same for the same word. */
final class Ballots {
    private Ballots() {}

    static Bytes slot(String word) {
        return bytes("slot " + word);
    }

    static Bytes nonce(String word) {
        return bytes("nonce " + word);
    }

    private static Bytes bytes(String word) {
        UUID hashed = UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
        return Bytes.of(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(hashed.getMostSignificantBits())
                .putLong(hashed.getLeastSignificantBits())
                .array());
    }
}
