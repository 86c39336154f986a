package org.moot.web.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.MediaType;

/**
 * What is sent for one address.
 *
 * @param tag changes with every byte of it
 */
public record Sheet(MediaType type, byte[] bytes, String tag) {
    private static final int TAG_BYTES = 12;

    public static Sheet of(MediaType type, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return new Sheet(type, bytes, tag(bytes));
    }

    public static Sheet of(MediaType type, byte[] bytes) {
        return new Sheet(type, bytes, tag(bytes));
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"'
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(sum)
                            .substring(0, TAG_BYTES)
                    + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
