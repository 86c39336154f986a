package org.moot.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.vote.BallotBox.Closing;

/** Slots of sixteen bytes and nonces of thirty-two from words, the same for the same word. */
final class Ballots {
    /** Of a manifest that nobody wrote. */
    static final Bytes MANIFEST = Bytes.of(new byte[32]);

    static final Happening NOTED = new Happening("vote.noted", Instant.EPOCH, Map.of());
    static final Function<Closing, Happening> CLOSED =
            closing -> new Happening("vote.closed", Instant.EPOCH, Map.of("root", closing.root()));

    private Ballots() {}

    static Bytes slot(String word) {
        return bytes("slot " + word);
    }

    static Bytes nonce(String word) {
        byte[] half = bytes("nonce " + word).toArray();
        return Bytes.of(ByteBuffer.allocate(2 * half.length).put(half).put(half).array());
    }

    private static Bytes bytes(String word) {
        UUID hashed = UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
        return Bytes.of(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(hashed.getMostSignificantBits())
                .putLong(hashed.getLeastSignificantBits())
                .array());
    }
}
