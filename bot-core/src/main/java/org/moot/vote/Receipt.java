package org.moot.vote;

import org.moot.audit.Bytes;
import org.moot.audit.Hash;

/**
 * What a voter keeps of a ballot: a note that names the vote, the slot, the version and the seal of what is stored. It has a
 * short code to read aloud, and a long form with the signature of the house (see {@link KeptReceipt}).
 */
public record Receipt(VoteId vote, Bytes slot, BallotBox.Cast cast) {
    private static final int CODE_LETTERS = 8;

    static Receipt of(VoteId vote, Bytes slot, BallotBox.Cast cast) {
        return new Receipt(vote, slot, cast);
    }

    /** What is signed. */
    String note() {
        return "moot-receipt-1\nvote %s\nslot %s\nversion %d\nseal %s\n"
                .formatted(vote, line(slot), cast.version(), cast.seal().hex());
    }

    /** A slot as it stands in the published list. */
    public static String line(Bytes slot) {
        return Crockford.written(slot);
    }

    /** The first eight characters of the note's hash, and one that shows a slip of the pen: {@code 7K3M-9QXT-4}. */
    String code() {
        String letters = Crockford.written(Hash.sha256(Hash.utf8(note()))).substring(0, CODE_LETTERS);
        return letters.substring(0, 4) + "-" + letters.substring(4) + "-" + Crockford.check(letters);
    }

    /** Whether it is as long as a code, however it is spaced and whatever letters are in it. */
    static boolean isAsLongAsACode(String typed) {
        return Crockford.plain(typed).length() == CODE_LETTERS + 1;
    }

    boolean hasCode(String typed) {
        return Crockford.plain(typed).equals(Crockford.plain(code()));
    }

    /** Whether a code could be one: its last character fits the others. */
    public static boolean isWellWritten(String code) {
        String letters = Crockford.plain(code);
        return letters.length() == CODE_LETTERS + 1
                && Crockford.isWritten(letters)
                && Crockford.check(letters.substring(0, CODE_LETTERS)) == letters.charAt(CODE_LETTERS);
    }
}
