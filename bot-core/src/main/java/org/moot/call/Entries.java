package org.moot.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What stands in the lists of platforms that follow what is planned. */
public interface Entries {

    /** Puts one in the place of what was known of the same time in the same list. */
    void put(Entry entry);

    List<Entry> of(SeriesId series);

    void remove(Entry entry);

    /**
     * One time of a call in one list.
     *
     * @param board the platform that has it
     * @param community where there, opaque outside of the platform's adapter
     * @param reference the platform's own
     * @param stamp tells whether it still says what is planned
     */
    record Entry(
            String board,
            String community,
            SeriesId series,
            LocalDate day,
            String reference,
            String stamp,
            Instant ends) {}
}
