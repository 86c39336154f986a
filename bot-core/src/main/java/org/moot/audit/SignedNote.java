package org.moot.audit;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** A text with a signature line below it. Source: C2SP signed-note, with Ed25519. */
public final class SignedNote {
    private static final byte[] ED25519 = {0x01};
    private static final int ID_BYTES = 4;

    private SignedNote() {}

    /** @param text ends with a line feed */
    static String of(String text, String name, HouseSeal house) {
        byte[] signature = house.sign(text).toArray();
        byte[] line = ByteBuffer.allocate(ID_BYTES + signature.length)
                .put(id(name, house.publicKey()))
                .put(signature)
                .array();
        return "%s\n\u2014 %s %s\n".formatted(text, name, Base64.getEncoder().encodeToString(line));
    }

    /** The key as those who check are given it: its name, its id and itself. */
    public static String key(String name, Bytes publicKey) {
        byte[] key = publicKey.toArray();
        byte[] typed = ByteBuffer.allocate(1 + key.length).put(ED25519).put(key).array();
        return "%s+%s+%s"
                .formatted(
                        name,
                        Bytes.of(id(name, publicKey)).hex(),
                        Base64.getEncoder().encodeToString(typed));
    }

    private static byte[] id(String name, Bytes publicKey) {
        byte[] hash = Hash.sha256(Hash.utf8(name), Hash.utf8("\n"), ED25519, publicKey.toArray())
                .toArray();
        return Arrays.copyOf(hash, ID_BYTES);
    }
}
