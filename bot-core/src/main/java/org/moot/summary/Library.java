package org.moot.summary;

import java.time.Instant;
import java.util.List;
import org.moot.proposal.Decision;

/** The public collection: every decision's record, and its summary once published. */
public interface Library {

    /** Puts a record, or its published summary, where it is found. */
    void shelve(Decision decision, String summaryWords);

    /** The best matches of words as people type them into a search box; those after a number of them. */
    List<Found> search(String words, int skip, int most);

    /** The newest first. */
    List<Found> newest(long beforeNumber, int most);

    record Found(long decision, String title, String assembly, Instant at, String excerpt) {}
}
