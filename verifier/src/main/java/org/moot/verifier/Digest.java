package org.moot.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, and bytes as people write them. */
final class Digest {
    private Digest() {}

    static byte[] of(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update(part);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Small letters, of exactly so many bytes. */
    static byte[] fromHex(String hex, int bytes) throws Unreadable {
        if (!hex.matches("[0-9a-f]{" + 2 * bytes + "}")) {
            throw new Unreadable("something that should be " + bytes + " bytes in hex is not");
        }
        return HexFormat.of().parseHex(hex);
    }

    static byte[] fromBase64(String letters) throws Unreadable {
        try {
            byte[] bytes = Base64.getDecoder().decode(letters);
            if (Base64.getEncoder().encodeToString(bytes).equals(letters)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new Unreadable("something that should be base64 is not");
    }
}
