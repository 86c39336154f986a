package org.moot.memory;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.moot.vote.Bytes;
import org.moot.vote.VoteId;
import org.moot.vote.VoteKeys;

/** Link keys apart from every transaction; a destroyed one is never made again. */
final class VoteKeysInMemory implements VoteKeys {
    private static final int LENGTH = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<VoteId, Optional<Bytes>> keys = new ConcurrentHashMap<>();

    @Override
    public void make(VoteId vote) {
        keys.computeIfAbsent(vote, it -> Optional.of(fresh()));
    }

    @Override
    public Optional<Bytes> link(VoteId vote) {
        return keys.getOrDefault(vote, Optional.empty());
    }

    @Override
    public void destroy(VoteId vote) {
        keys.put(vote, Optional.empty());
    }

    private Bytes fresh() {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }
}
