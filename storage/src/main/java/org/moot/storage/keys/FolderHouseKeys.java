package org.moot.storage.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.moot.conversation.Refusal;

/** One file a key: 32 bytes, or for a pair two lines of Base64, the secret half in PKCS 8 and the public half in X.509. */
public final class FolderHouseKeys implements HouseKeys {
    private static final String WRAPPING = "wrapping.key";
    private static final String LOOKUP = "lookup.key";
    private static final String RECEIPTS = "receipts.key";
    private static final String CHECKPOINTS = "checkpoints.key";
    private static final String SIGNING = "Ed25519";
    private static final int LENGTH = 32;

    private final SecretKey wrapping;
    private final SecretKey lookup;
    private final KeyPair receipts;
    private final KeyPair checkpoints;

    /**
     * Reads the keys of a folder that has them.
     *
     * @throws Refusal {@code storage.key-missing} or {@code storage.key-damaged}
     */
    public FolderHouseKeys(Path folder) {
        KeyFolder keys = KeyFolder.at(folder);
        wrapping = new SecretKeySpec(secret(keys, folder, WRAPPING), "AES");
        lookup = new SecretKeySpec(secret(keys, folder, LOOKUP), "HmacSHA256");
        receipts = pair(keys, folder, RECEIPTS);
        checkpoints = pair(keys, folder, CHECKPOINTS);
    }

    /** Makes those keys that are not there; only for a house in which nothing was ever kept. */
    static void make(Path folder) {
        KeyFolder keys = KeyFolder.at(folder);
        for (String name : List.of(WRAPPING, LOOKUP)) {
            byte[] bytes = new byte[LENGTH];
            new SecureRandom().nextBytes(bytes);
            keys.putOnce(name, bytes);
        }
        for (String name : List.of(RECEIPTS, CHECKPOINTS)) {
            keys.putOnce(name, freshPair());
        }
    }

    /** Puts a file that was kept elsewhere back into a folder that has none of its name. */
    public static void put(Path folder, String name, byte[] content) {
        KeyFolder.at(folder).putOnce(name, content);
    }

    private static byte[] freshPair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(SIGNING).generateKeyPair();
            return (base64(pair.getPrivate().getEncoded()) + "\n"
                            + base64(pair.getPublic().getEncoded()) + "\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] secret(KeyFolder keys, Path folder, String name) {
        byte[] bytes = content(keys, folder, name);
        Refusal.unless(bytes.length == LENGTH, "storage.key-damaged", name, folder.toString());
        return bytes;
    }

    private static KeyPair pair(KeyFolder keys, Path folder, String name) {
        String[] halves = new String(content(keys, folder, name), StandardCharsets.US_ASCII).split("\n", -1);
        try {
            KeyFactory factory = KeyFactory.getInstance(SIGNING);
            return new KeyPair(
                    factory.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(halves[1]))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves[0]))));
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            throw Refusal.because("storage.key-damaged", name, folder.toString());
        }
    }

    private static byte[] content(KeyFolder keys, Path folder, String name) {
        return keys.read(name).orElseThrow(() -> Refusal.because("storage.key-missing", name, folder.toString()));
    }

    @Override
    public SecretKey wrapping() {
        return wrapping;
    }

    @Override
    public SecretKey lookup() {
        return lookup;
    }

    @Override
    public KeyPair receipts() {
        return receipts;
    }

    @Override
    public KeyPair checkpoints() {
        return checkpoints;
    }
}
