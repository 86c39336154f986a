package org.moot.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Arrays;
import org.moot.audit.Bytes;
import org.moot.audit.HouseSeal;

/** Notes signed with a key pair of the house. */
public final class SignedNotes implements HouseSeal {
    private static final String SIGNING = "Ed25519";
    private static final int RAW = 32;

    private final KeyPair pair;

    public SignedNotes(KeyPair pair) {
        this.pair = pair;
    }

    @Override
    public Bytes sign(String note) {
        try {
            Signature signature = Signature.getInstance(SIGNING);
            signature.initSign(pair.getPrivate());
            signature.update(note.getBytes(StandardCharsets.UTF_8));
            return Bytes.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a note cannot be signed", e);
        }
    }

    @Override
    public boolean isSigned(String note, Bytes signed) {
        try {
            Signature signature = Signature.getInstance(SIGNING);
            signature.initVerify(pair.getPublic());
            signature.update(note.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed.toArray());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** The last 32 bytes of the encoded form are the key itself (RFC 8410, section 4). */
    @Override
    public Bytes publicKey() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Bytes.of(Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
    }
}
