package org.moot.memory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.moot.audit.Bytes;
import org.moot.people.PersonId;
import org.moot.vote.VoteId;
import org.moot.vote.VoteKeys;

/** Keys apart from every transaction; a destroyed one is never made again. Nothing is sealed in memory. */
final class VoteKeysInMemory implements VoteKeys {
    private static final int LENGTH = 32;
    private static final int SLOT = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<VoteId, Optional<Bytes>> links = new ConcurrentHashMap<>();
    private final Map<VoteId, Optional<Bytes>> seals = new ConcurrentHashMap<>();

    @Override
    public Bytes make(VoteId vote) {
        boolean there = links.computeIfAbsent(vote, it -> Optional.of(fresh())).isPresent();
        return seals.computeIfAbsent(vote, it -> Optional.of(fresh()))
                .filter(key -> there)
                .orElseThrow(() -> new IllegalStateException("the keys of vote " + vote + " are gone"));
    }

    @Override
    public Optional<Bytes> sealKey(VoteId vote) {
        return kept(links, vote).flatMap(link -> kept(seals, vote));
    }

    @Override
    public Optional<Bytes> openedKey(VoteId vote) {
        return kept(seals, vote);
    }

    @Override
    public Optional<Linking> linking(VoteId vote) {
        return kept(links, vote).map(Hashing::new);
    }

    private static Optional<Bytes> kept(Map<VoteId, Optional<Bytes>> keys, VoteId vote) {
        return keys.getOrDefault(vote, Optional.empty());
    }

    @Override
    public void destroyLink(VoteId vote) {
        links.put(vote, Optional.empty());
    }

    @Override
    public void destroySeal(VoteId vote) {
        seals.put(vote, Optional.empty());
    }

    private Bytes fresh() {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private record Hashing(Bytes key) implements Linking {
        @Override
        public Bytes slot(PersonId person) {
            return Bytes.of(Arrays.copyOf(hmac(person.toString()), SLOT));
        }

        @Override
        public Bytes nonce(String platform, String requestId) {
            return Bytes.of(hmac(platform + "\0" + requestId));
        }

        private byte[] hmac(String words) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key.toArray(), "HmacSHA256"));
                return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
