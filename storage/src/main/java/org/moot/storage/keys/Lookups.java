package org.moot.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Keyed hashes by which the database finds what it holds sealed: they say nothing to whoever lacks the key. */
@Component
public final class Lookups {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    Lookups(HouseKeys keys) {
        this.key = keys.lookup();
    }

    /**
     * @param purpose keeps what is looked up for one thing apart from what is looked up for another
     * @return 32 bytes
     */
    public byte[] of(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                mac.update((byte) 0);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The same in hex, for a column of text. */
    public String hex(String purpose, String... parts) {
        return HexFormat.of().formatHex(of(purpose, parts));
    }
}
