package org.moot.storage.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key schedule of HPKE (RFC 9180, section 5.1, base mode) with DHKEM(X25519, HKDF-SHA256) and HKDF-SHA256.
 *
 * @param aead the registered number of the cipher
 * @param keyBytes how long its key is
 */
record Suite(int aead, int keyBytes) {

    /** With AES-256-GCM, as ballots are sealed. */
    static final Suite BALLOTS = new Suite(2, 32);

    static final int NONCE_BYTES = 12;
    private static final int KEM = 0x0020;
    private static final int KDF_NUMBER = 0x0001;
    private static final int HASH_BYTES = 32;
    private static final byte BASE_MODE = 0;
    private static final byte[] NOTHING = {};

    /** What one message is encrypted with. */
    record Schedule(SecretKey key, byte[] nonce) {}

    Schedule schedule(byte[] sharedSecret, byte[] info) throws GeneralSecurityException {
        byte[] context = ByteBuffer.allocate(1 + 2 * HASH_BYTES)
                .put(BASE_MODE)
                .put(extract(NOTHING, "psk_id_hash", NOTHING))
                .put(extract(NOTHING, "info_hash", info))
                .array();
        byte[] secret = extract(sharedSecret, "secret", NOTHING);
        return new Schedule(
                new SecretKeySpec(expand(secret, "key", context, keyBytes), "AES"),
                expand(secret, "base_nonce", context, NONCE_BYTES));
    }

    private byte[] extract(byte[] salt, String label, byte[] material) throws GeneralSecurityException {
        byte[] labeled = labeled(0, label, material);
        return hkdf(HKDFParameterSpec.ofExtract()
                .addSalt(salt.length == 0 ? new byte[HASH_BYTES] : salt)
                .addIKM(labeled)
                .extractOnly());
    }

    private byte[] expand(byte[] key, String label, byte[] info, int length) throws GeneralSecurityException {
        byte[] labeled = labeled(Short.BYTES, label, info);
        ByteBuffer.wrap(labeled).putShort((short) length);
        return hkdf(HKDFParameterSpec.expandOnly(new SecretKeySpec(key, "HKDF"), labeled, length));
    }

    /** Room for a length, then the version, the suite, the label and the content. */
    private byte[] labeled(int room, String label, byte[] content) {
        byte[] version = ascii("HPKE-v1");
        byte[] name = ascii("HPKE");
        byte[] written = ascii(label);
        int length = room + version.length + name.length + 3 * Short.BYTES + written.length + content.length;
        return ByteBuffer.allocate(length)
                .position(room)
                .put(version)
                .put(name)
                .putShort((short) KEM)
                .putShort((short) KDF_NUMBER)
                .putShort((short) aead)
                .put(written)
                .put(content)
                .array();
    }

    private static byte[] hkdf(java.security.spec.AlgorithmParameterSpec how) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256").deriveData(how);
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
