package org.moot.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** By which the same words are known again without being kept. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String words) {
        return HexFormat.of().formatHex(digest().digest(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of several, in their order. */
    static String of(Stream<String> parts) {
        MessageDigest digest = digest();
        parts.forEach(it -> digest.update((it + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
