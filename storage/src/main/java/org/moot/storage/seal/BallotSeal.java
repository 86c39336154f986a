package org.moot.storage.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;

/**
 * Seals the ballots of one vote, each to its slot: moved to another slot, another vote or another manifest it does not open.
 *
 * @param vote its number
 * @param manifestHash SHA-256 of the manifest, 32 bytes
 */
public record BallotSeal(long vote, Bytes manifestHash) {
    private static final Hpke HPKE = new Hpke(Suite.BALLOTS, "moot-ballot-v1".getBytes(StandardCharsets.US_ASCII));

    /**
     * @param scores one from 0 to 5 for each option, -1 for a blank
     * @throws IllegalArgumentException unless they are a ballot; nothing of it is in the message
     */
    public Bytes seal(Bytes key, Bytes slot, List<Integer> scores) {
        return Bytes.of(HPKE.seal(SealPair.toPublic(key), place(slot), PaddedBallot.written(scores)));
    }

    /** The bytes within, for {@link PaddedBallot}; empty when the seal does not open here. */
    public Optional<Bytes> open(SealPair pair, Bytes slot, Bytes sealed) {
        return HPKE.open(pair.toPrivate(), place(slot), sealed.toArray()).map(Bytes::of);
    }

    private byte[] place(Bytes slot) {
        byte[] at = slot.toArray();
        byte[] hash = manifestHash.toArray();
        return ByteBuffer.allocate(Long.BYTES + at.length + hash.length)
                .putLong(vote)
                .put(at)
                .put(hash)
                .array();
    }
}
