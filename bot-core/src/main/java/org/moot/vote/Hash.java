package org.moot.vote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The two functions that everything published about a vote rests on: SHA-256, and HMAC with it. */
final class Hash {
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private Hash() {}

    static Bytes sha256(byte[]... parts) {
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

    /** @param key at most 64 bytes. Source: RFC 2104 */
    static Bytes hmac(Bytes key, byte[]... parts) {
        byte[][] inner = new byte[parts.length + 1][];
        inner[0] = padded(key, INNER);
        System.arraycopy(parts, 0, inner, 1, parts.length);
        return sha256(padded(key, OUTER), sha256(inner).toArray());
    }

    private static byte[] padded(Bytes key, byte pad) {
        byte[] block = Arrays.copyOf(key.toArray(), BLOCK);
        for (int at = 0; at < BLOCK; at++) {
            block[at] ^= pad;
        }
        return block;
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
