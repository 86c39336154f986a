package org.moot.storage.copy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.moot.conversation.Refusal;

/**
 * How a copy is sealed: a head that is open, then pieces of 64 KiB under AES-256-GCM. The key is made of a passphrase and the
 * file's own salt by PBKDF2 (RFC 8018, HMAC-SHA-512), so no two files share one. The nonce of a piece is its number and
 * whether it is the last one, so pieces cannot be left out, exchanged or cut off; all are bound to the head.
 */
final class CopySeal {
    static final int PIECE = 64 * 1024;
    static final int TAG = 16;

    /** What OWASP asked of PBKDF2 with SHA-512 in 2023 is 210,000; a copy is opened seldom. */
    static final int ROUNDS = 1_000_000;

    private static final int FEWEST = 600_000;
    private static final int MOST = 50_000_000;
    private static final byte[] MAGIC = "MOOTCOPY".getBytes(StandardCharsets.US_ASCII);
    private static final byte FORMAT = 1;
    private static final byte PBKDF2 = 1;
    private static final int SALT = 32;
    private static final int KEY = 32;
    private static final int CHECK = 32;
    private static final int NONCE = 12;

    private final byte[] head;
    private final SecretKey key;
    private final Cipher cipher;

    private CopySeal(byte[] head, byte[] key) throws GeneralSecurityException {
        this.head = head;
        this.key = new SecretKeySpec(key, "AES");
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    }

    /** What is in a file, which its head says openly. */
    enum Kind {
        DATABASE,
        KEYS
    }

    /** Begins a file: its head is written, and what follows is sealed with what is returned. */
    static CopySeal begin(DataOutputStream out, Kind kind, char[] passphrase) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] open = open(kind, ROUNDS, salt);
        byte[] keys = keys(passphrase, salt, ROUNDS);
        byte[] head = ByteBuffer.allocate(open.length + CHECK)
                .put(open)
                .put(check(open, keys))
                .array();
        out.write(head);
        return sealing(head, keys);
    }

    /**
     * Reads the head of a file.
     *
     * @throws Refusal {@code storage.copy-none}, {@code storage.copy-newer-format}, {@code storage.copy-other-kind} or
     *     {@code storage.copy-passphrase}
     */
    static CopySeal read(InputStream file, Kind wanted, char[] passphrase) throws IOException {
        try {
            var in = new DataInputStream(file);
            Refusal.unless(Arrays.equals(in.readNBytes(MAGIC.length), MAGIC), "storage.copy-none");
            Refusal.unless(in.readByte() == FORMAT && in.readByte() == PBKDF2, "storage.copy-newer-format");
            int kind = in.readByte();
            int rounds = in.readInt();
            byte[] salt = in.readNBytes(SALT);
            byte[] check = in.readNBytes(CHECK);
            boolean isSound = kind >= 0 && kind < Kind.values().length && rounds >= FEWEST && rounds <= MOST;
            Refusal.unless(isSound && salt.length == SALT && check.length == CHECK, "storage.copy-none");
            Refusal.unless(kind == wanted.ordinal(), "storage.copy-other-kind");
            byte[] open = open(wanted, rounds, salt);
            byte[] keys = keys(passphrase, salt, rounds);
            Refusal.unless(MessageDigest.isEqual(check(open, keys), check), "storage.copy-passphrase");
            return sealing(
                    ByteBuffer.allocate(open.length + CHECK)
                            .put(open)
                            .put(check)
                            .array(),
                    keys);
        } catch (EOFException e) {
            throw Refusal.because("storage.copy-none");
        }
    }

    private static byte[] open(Kind kind, int rounds, byte[] salt) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeByte(FORMAT);
            out.writeByte(PBKDF2);
            out.writeByte(kind.ordinal());
            out.writeInt(rounds);
            out.write(salt);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The first half seals pieces, the second shows whether the passphrase is right. */
    private static byte[] keys(char[] passphrase, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(passphrase, salt, rounds, 2 * KEY * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 with HMAC-SHA-512", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] check(byte[] open, byte[] keys) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys, KEY, KEY, "HmacSHA256"));
            return mac.doFinal(open);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static CopySeal sealing(byte[] head, byte[] keys) {
        try {
            return new CopySeal(head, Arrays.copyOf(keys, KEY));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES/GCM", e);
        } finally {
            Arrays.fill(keys, (byte) 0);
        }
    }

    byte[] sealed(byte[] piece, int length, long number, boolean isLast) {
        try {
            begin(Cipher.ENCRYPT_MODE, number, isLast);
            return cipher.doFinal(piece, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a piece could not be sealed", e);
        }
    }

    /** @throws GeneralSecurityException when it was changed, or is not in this place */
    byte[] opened(byte[] piece, long number, boolean isLast) throws GeneralSecurityException {
        begin(Cipher.DECRYPT_MODE, number, isLast);
        return cipher.doFinal(piece);
    }

    private void begin(int mode, long number, boolean isLast) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .putLong(number)
                .putInt(isLast ? 1 : 0)
                .array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(head);
    }
}
