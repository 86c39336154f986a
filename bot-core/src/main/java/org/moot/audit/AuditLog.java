package org.moot.audit;

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
     * @param hash hex SHA-256 over the hash before it and the canonical line
     */
    record Entry(long number, String canonical, String hash) {}
}
