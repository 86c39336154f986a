package org.moot.storage.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a fresh nonce of 12 bytes, which precedes what was sealed and its tag of 16. Each
 * thread keeps its cipher, because finding one takes as long as using it.
 */
public final class AesGcm {
    /** So many bytes more than what was sealed. */
    public static final int MORE = 28;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(AesGcm::cipher);

    private AesGcm() {}

    /** @param about what it is of, which must be said again when it is opened */
    public static byte[] seal(byte[] plain, byte[] about, SecretKey key) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = begun(Cipher.ENCRYPT_MODE, nonce, about, key).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("it could not be sealed", e);
        }
    }

    /** @throws GeneralSecurityException when it was sealed about something else, under another key, or was changed */
    public static byte[] open(byte[] sealed, byte[] about, SecretKey key) throws GeneralSecurityException {
        return begun(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), about, key)
                .doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private static Cipher begun(int mode, byte[] nonce, byte[] about, SecretKey key) throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about);
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES/GCM", e);
        }
    }
}
