package org.moot.audit;

import java.util.List;

/**
 * What happened, in the transaction that made it happen; numbered afterwards, without gaps, as the leaves of one tree whose
 * root shows every later change. Source: RFC 6962.
 */
public interface AuditLog extends Tiles {

    void note(Happening happening);

    /** Numbers what was noted since; returns how many. */
    int seal();

    /** How many are numbered. */
    long size();

    /** The sealed entries from a number on, in order. */
    List<Entry> from(long number, int most);

    /** The sealed entries that have a fact of this value, in order. */
    List<Entry> about(String fact, String value);

    /**
     * @param number from 1, without gaps; the leaf of the tree is one less
     * @param hash hex SHA-256 over 0x00 and the canonical line in UTF-8
     */
    record Entry(long number, String canonical, String hash) {
        public static Entry of(long number, String canonical) {
            return new Entry(
                    number, canonical, MerkleTree.leaf(Hash.utf8(canonical)).hex());
        }

        /** Its place among the leaves, from 0. */
        public long leaf() {
            return number - 1;
        }

        public String what() {
            return canonical.substring(0, canonical.indexOf(' '));
        }
    }
}
