package org.moot.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What happened, in the transaction that made it happen; numbered and chained afterwards, so that a change shows. */
public interface AuditLog {

    void note(Happening happening);

    /** Numbers what was noted since, and chains each entry to the one before it; returns how many. */
    int seal();

    /** The sealed entries from a number on, in order. */
    List<Entry> from(long number, int most);

    /**
     * @param number from 1, without gaps
     * @param hash hex SHA-256 over the hash before it (64 zeros for the first), a line feed, and the canonical line
     */
    record Entry(long number, String canonical, String hash) {
        /** Stands before the first entry and is none itself. */
        public static final Entry BEGINNING = new Entry(0, "", "0".repeat(64));

        public Entry next(String line) {
            return new Entry(number + 1, line, sha256(hash + "\n" + line));
        }

        private static String sha256(String words) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
