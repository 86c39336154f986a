package org.moot.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.moot.audit.Bytes;
import org.moot.people.PersonId;
import org.moot.vote.VoteKeys;

/** A link key that was just read, for one cast. */
final class LinkKey implements VoteKeys.Linking {
    static final int LENGTH = 32;
    private static final String HMAC = "HmacSHA256";
    private static final int SLOT_BYTES = 16;
    private static final byte BETWEEN = 0;

    private final SecretKeySpec key;

    LinkKey(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    @Override
    public Bytes slot(PersonId person) {
        Mac mac = mac();
        return Bytes.of(Arrays.copyOf(mac.doFinal(utf8(person.toString())), SLOT_BYTES));
    }

    @Override
    public Bytes nonce(String platform, String requestId) {
        Mac mac = mac();
        mac.update(utf8(platform));
        mac.update(BETWEEN);
        return Bytes.of(mac.doFinal(utf8(requestId)));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC with SHA-256");
        }
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "a link key";
    }
}
