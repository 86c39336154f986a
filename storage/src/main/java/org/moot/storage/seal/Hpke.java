package org.moot.storage.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.spec.GCMParameterSpec;

/** One message sealed to a public key: the encapsulated key (32 bytes), then the ciphertext with its tag (16 bytes). */
final class Hpke {
    static final int ENCAPSULATED = 32;
    private static final int TAG_BITS = 128;
    private static final String KEM_NAME = "DHKEM";

    private final Suite suite;
    private final byte[] info;

    Hpke(Suite suite, byte[] info) {
        this.suite = suite;
        this.info = info;
    }

    byte[] seal(PublicKey to, byte[] aad, byte[] plain) {
        try {
            KEM.Encapsulated fresh =
                    KEM.getInstance(KEM_NAME).newEncapsulator(to).encapsulate();
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, fresh.key().getEncoded(), aad, plain);
            byte[] whole = Arrays.copyOf(fresh.encapsulation(), ENCAPSULATED + sealed.length);
            System.arraycopy(sealed, 0, whole, ENCAPSULATED, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a ballot cannot be sealed: " + e.getClass().getName());
        }
    }

    /** Empty when it was sealed to another key, for another place, or changed since. */
    Optional<byte[]> open(PrivateKey with, byte[] aad, byte[] whole) {
        if (whole.length < ENCAPSULATED) {
            return Optional.empty();
        }
        try {
            byte[] encapsulated = Arrays.copyOf(whole, ENCAPSULATED);
            byte[] shared = KEM.getInstance(KEM_NAME)
                    .newDecapsulator(with)
                    .decapsulate(encapsulated)
                    .getEncoded();
            byte[] sealed = Arrays.copyOfRange(whole, ENCAPSULATED, whole.length);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, shared, aad, sealed));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }

    private byte[] cipher(int direction, byte[] shared, byte[] aad, byte[] content) throws GeneralSecurityException {
        Suite.Schedule schedule = suite.schedule(shared, info);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(direction, schedule.key(), new GCMParameterSpec(TAG_BITS, schedule.nonce()));
        cipher.updateAAD(aad);
        return cipher.doFinal(content);
    }
}
