package org.moot.matrix.say;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file sealed for an encrypted room: its bytes go to the homeserver, its key into the message, which is encrypted itself.
 *
 * @see <a href="https://spec.matrix.org/v1.16/client-server-api/#sending-encrypted-attachments">version 2: AES-CTR, SHA-256</a>
 */
public final class SealedFile {
    public static final String MIME = "application/octet-stream";

    private static final Pattern OPENING =
            Pattern.compile("#([A-Za-z0-9_-]{43})\\.([A-Za-z0-9+/]{22})(?:==)?\\.([A-Za-z0-9+/]{43})=?");
    private static final int KEY_BYTES = 32;
    private static final int BLOCK_BYTES = 16;

    /** The other half of the counter begins at 0. */
    private static final int RANDOM_BYTES = 8;

    private final byte[] bytes;
    private final byte[] key;
    private final byte[] counter;

    private SealedFile(byte[] bytes, byte[] key, byte[] counter) {
        this.bytes = bytes;
        this.key = key;
        this.counter = counter;
    }

    /** @param random gives a key and a counter that never come again */
    public static SealedFile of(byte[] content, SecureRandom random) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        var begin = new byte[RANDOM_BYTES];
        random.nextBytes(begin);
        byte[] counter = Arrays.copyOf(begin, BLOCK_BYTES);
        return new SealedFile(sealed(content, key, counter), key, counter);
    }

    /** What the homeserver keeps. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] sealed(byte[] content, byte[] key, byte[] counter) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES is missing", e);
        }
    }

    /** An {@code EncryptedFile}, as it stands in the message. */
    ObjectNode json(String address) {
        ObjectNode jwk = Json.object();
        jwk.put("kty", "oct");
        jwk.putArray("key_ops").add("encrypt").add("decrypt");
        jwk.put("alg", "A256CTR");
        jwk.put("k", Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        jwk.put("ext", true);
        ObjectNode file = Json.object();
        file.put("url", address);
        file.set("key", jwk);
        file.put("iv", unpadded(counter));
        file.putObject("hashes").put("sha256", unpadded(sha256(bytes)));
        file.put("v", "v2");
        return file;
    }

    /** What is needed to read a sealed file, to be kept behind its address; nothing where something of it is missing. */
    public static String opening(JsonNode file) {
        String written = "#" + file.path("key").path("k").asString("") + "."
                + file.path("iv").asString("") + "."
                + file.path("hashes").path("sha256").asString("");
        return OPENING.matcher(written).matches() ? written : "";
    }

    /** Empty where it is not what was sealed. */
    public static Optional<byte[]> opened(byte[] sealed, String opening) {
        Matcher parts = OPENING.matcher(opening);
        if (!parts.matches()
                || !Arrays.equals(sha256(sealed), Base64.getDecoder().decode(parts.group(3)))) {
            return Optional.empty();
        }
        byte[] counter = Base64.getDecoder().decode(parts.group(2));
        // in counter mode to open is to seal again
        return Optional.of(sealed(sealed, Base64.getUrlDecoder().decode(parts.group(1)), counter));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    private static String unpadded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
