package org.moot.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The function that everything published about a vote rests on: SHA-256. */
public final class Hash {
    private Hash() {}

    public static Bytes sha256(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update(part);
            }
            return Bytes.of(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    public static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
