package org.moot.storage.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.XECPrivateKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import org.moot.audit.Bytes;

/**
 * The key pair of one vote as raw bytes (X25519, RFC 7748).
 *
 * @param secret 32 bytes; not printed, because bytes never are
 * @param open the public half, 32 bytes, the lowest first
 */
public record SealPair(Bytes secret, Bytes open) {
    private static final String CURVE = "X25519";
    private static final int LENGTH = 32;

    public static SealPair fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(CURVE).generateKeyPair();
            byte[] secret = ((XECPrivateKey) pair.getPrivate()).getScalar().orElseThrow();
            return new SealPair(Bytes.of(secret), Bytes.of(raw(((XECPublicKey) pair.getPublic()).getU())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has X25519", impossible);
        }
    }

    PrivateKey toPrivate() {
        try {
            return KeyFactory.getInstance(CURVE)
                    .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret.toArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal key is damaged");
        }
    }

    static PublicKey toPublic(Bytes raw) {
        try {
            var u = new BigInteger(1, reversed(raw.toArray()));
            return KeyFactory.getInstance(CURVE).generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal key is damaged");
        }
    }

    private static byte[] raw(BigInteger u) {
        byte[] big = u.toByteArray();
        byte[] little = reversed(big);
        return Arrays.copyOf(little, LENGTH); // a leading zero of the sign falls off
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            turned[at] = bytes[bytes.length - 1 - at];
        }
        return turned;
    }
}
