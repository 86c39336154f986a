package org.moot.verifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/**
 * A public key under a name, as it stands in keys.txt. Source: C2SP signed-note, Ed25519.
 *
 * @param raw 32 bytes
 */
record Key(String name, byte[] raw) {
    private static final int RAW = 32;
    private static final byte[] ED25519 = {1};

    /** {@code name+id+base64}, where the id follows from the rest. */
    static Key read(String line) throws Unreadable {
        String[] parts = line.split("\\+", 3);
        if (parts.length != 3) {
            throw new Unreadable("a line of keys.txt is no key");
        }
        byte[] typed = Digest.fromBase64(parts[2]);
        if (typed.length != RAW + 1 || typed[0] != ED25519[0]) {
            throw new Unreadable("a key in keys.txt is of a kind that is not known");
        }
        var key = new Key(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!Digest.hex(key.id()).equals(parts[1])) {
            throw new Unreadable("a key in keys.txt does not fit its id");
        }
        return key;
    }

    byte[] id() {
        return Arrays.copyOf(Digest.of(Digest.utf8(name + "\n"), ED25519, raw), 4);
    }

    boolean signed(String text, byte[] signature) {
        return signed(raw, text, signature);
    }

    static boolean signed(byte[] raw, String text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey(raw));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException | RuntimeException malformed) {
            return false;
        }
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        byte[] big = new byte[RAW];
        for (int at = 0; at < RAW; at++) {
            big[at] = raw[RAW - 1 - at];
        }
        boolean odd = (big[0] & 0x80) != 0;
        big[0] &= 0x7f;
        var point = new EdECPoint(odd, new BigInteger(1, big));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
}
