package org.moot.verifier;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens envelopes. Source: RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
final class Hpke {
    private static final int RAW = 32;
    private static final byte[] NOTHING = {};
    private static final byte[] SUITE = {'H', 'P', 'K', 'E', 0, 0x20, 0, 1, 0, 2};
    private static final byte[] INFO = ascii("moot-ballot-v1");

    private final PrivateKey secret;

    Hpke(byte[] secret) throws Unreadable {
        this.secret = toPrivate(secret);
    }

    private static PrivateKey toPrivate(byte[] secret) throws Unreadable {
        try {
            return KeyFactory.getInstance("X25519")
                    .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret));
        } catch (GeneralSecurityException e) {
            throw new Unreadable("the opened key is no key");
        }
    }

    /** The public half: the secret times the base point, u = 9. */
    byte[] publicKey() throws Unreadable {
        try {
            var base = KeyFactory.getInstance("X25519")
                    .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, BigInteger.valueOf(9)));
            var agreement = KeyAgreement.getInstance("X25519");
            agreement.init(secret);
            agreement.doPhase((XECPublicKey) base, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            throw new Unreadable("the opened key is no key");
        }
    }

    /** Empty when it was sealed to another key or for another place, or changed since. */
    Optional<byte[]> open(byte[] aad, byte[] whole) {
        if (whole.length <= RAW) {
            return Optional.empty();
        }
        try {
            byte[] shared = KEM.getInstance("DHKEM")
                    .newDecapsulator(secret)
                    .decapsulate(Arrays.copyOf(whole, RAW))
                    .getEncoded();
            byte[] context = ByteBuffer.allocate(1 + 2 * RAW)
                    .put((byte) 0)
                    .put(extract(NOTHING, "psk_id_hash", NOTHING))
                    .put(extract(NOTHING, "info_hash", INFO))
                    .array();
            byte[] drawn = extract(shared, "secret", NOTHING);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(expand(drawn, "key", context, 32), "AES"),
                    new GCMParameterSpec(128, expand(drawn, "base_nonce", context, 12)));
            cipher.updateAAD(aad);
            return Optional.of(cipher.doFinal(whole, RAW, whole.length - RAW));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }

    private static byte[] extract(byte[] salt, String label, byte[] material) throws GeneralSecurityException {
        byte[] all = joined(ascii("HPKE-v1"), SUITE, ascii(label), material);
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt.length == 0 ? new byte[RAW] : salt)
                        .addIKM(all)
                        .extractOnly());
    }

    private static byte[] expand(byte[] key, String label, byte[] info, int length) throws GeneralSecurityException {
        byte[] all = joined(new byte[] {0, (byte) length}, ascii("HPKE-v1"), SUITE, ascii(label), info);
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(key, "HKDF"), all, length));
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(it -> it.length).sum();
        var all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
