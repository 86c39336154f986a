package org.moot.vote;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.audit.Hash;
import org.moot.audit.HouseSeal;

/**
 * A receipt as it is kept, signed: 205 letters for the vote (8 bytes), slot (16), version (4), seal (32), signature (64) and
 * the beginning of the hash of all of these (4), which shows a slip of the pen.
 */
public record KeptReceipt(Receipt receipt, Bytes signature) {
    private static final int SLOT = 16;
    private static final int SEAL = 32;
    private static final int SIGNATURE = 64;
    private static final int CHECK = 4;
    private static final int CONTENT = Long.BYTES + SLOT + Integer.BYTES + SEAL + SIGNATURE;
    static final int LETTERS = ((CONTENT + CHECK) * Byte.SIZE + 4) / 5;

    static KeptReceipt signed(Receipt receipt, HouseSeal house) {
        return new KeptReceipt(receipt, house.sign(receipt.note()));
    }

    boolean isSigned(HouseSeal house) {
        return house.isSigned(receipt.note(), signature);
    }

    public String written() {
        byte[] content = ByteBuffer.allocate(CONTENT)
                .putLong(receipt.vote().value())
                .put(receipt.slot().toArray())
                .putInt(receipt.cast().version())
                .put(receipt.cast().seal().toArray())
                .put(signature.toArray())
                .array();
        byte[] whole = Arrays.copyOf(content, CONTENT + CHECK);
        System.arraycopy(check(content), 0, whole, CONTENT, CHECK);
        return Crockford.written(Bytes.of(whole));
    }

    /** Empty when a letter is wrong, missing or too many. */
    public static Optional<KeptReceipt> read(String typed) {
        String letters = Crockford.plain(typed);
        if (letters.length() != LETTERS || !Crockford.isWritten(letters)) {
            return Optional.empty();
        }
        byte[] whole = Crockford.read(letters, CONTENT + CHECK);
        byte[] content = Arrays.copyOf(whole, CONTENT);
        boolean fits = Arrays.equals(check(content), Arrays.copyOfRange(whole, CONTENT, CONTENT + CHECK));
        KeptReceipt kept = read(ByteBuffer.wrap(content));
        return fits && kept.written().equals(letters) ? Optional.of(kept) : Optional.empty();
    }

    private static KeptReceipt read(ByteBuffer content) {
        var vote = new VoteId(content.getLong());
        Bytes slot = next(content, SLOT);
        int version = content.getInt();
        Bytes seal = next(content, SEAL);
        var receipt = new Receipt(vote, slot, new BallotBox.Cast(version, seal));
        return new KeptReceipt(receipt, next(content, SIGNATURE));
    }

    private static Bytes next(ByteBuffer content, int length) {
        byte[] bytes = new byte[length];
        content.get(bytes);
        return Bytes.of(bytes);
    }

    private static byte[] check(byte[] content) {
        return Arrays.copyOf(Hash.sha256(content).toArray(), CHECK);
    }
}
