package org.moot.memory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import org.moot.audit.Bytes;
import org.moot.audit.HouseSeal;

/** A house whose key goes with it. */
final class HouseSealInMemory implements HouseSeal {
    private final KeyPair pair;

    HouseSealInMemory() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Bytes sign(String note) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(note.getBytes(StandardCharsets.UTF_8));
            return Bytes.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isSigned(String note, Bytes signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(pair.getPublic());
            signature.update(note.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed.toArray());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public Bytes publicKey() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Bytes.of(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }
}
