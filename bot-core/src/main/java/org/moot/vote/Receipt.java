package org.moot.vote;

/**
 * What a voter keeps of a ballot: a note that names the vote, the slot, the version and the seal of what is stored, and the
 * short code of that note. The signature of the note is to stand beside it.
 */
record Receipt(String note) {
    private static final int CODE_LETTERS = 8;

    static Receipt of(VoteId vote, Bytes slot, BallotBox.Cast cast) {
        return new Receipt("moot-receipt-1\nvote %s\nslot %s\nversion %d\nseal %s\n"
                .formatted(
                        vote,
                        Crockford.written(slot),
                        cast.version(),
                        cast.seal().hex()));
    }

    /** The first eight characters of the note's hash, and one that shows a slip of the pen: {@code 7K3M-9QXT-4}. */
    String code() {
        String letters = Crockford.written(Hash.sha256(Hash.utf8(note))).substring(0, CODE_LETTERS);
        return letters.substring(0, 4) + "-" + letters.substring(4) + "-" + Crockford.check(letters);
    }

    /** Whether a code could be one: its last character fits the others. */
    static boolean isWellWritten(String code) {
        String letters = code.replace("-", "");
        return letters.length() == CODE_LETTERS + 1
                && Crockford.isWritten(letters)
                && Crockford.check(letters.substring(0, CODE_LETTERS)) == letters.charAt(CODE_LETTERS);
    }
}
