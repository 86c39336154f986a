package org.moot.summary;

import java.time.Instant;
import java.util.List;
import org.moot.call.Call;
import org.moot.call.FromCalls;
import org.moot.proposal.Decision;

/** The public collection: every decision's record, and its summary once published; and the published summaries of calls. */
public interface Library {

    /** Puts a record, or its published summary, where it is found. */
    void shelve(Decision decision, String summaryWords);

    /** Puts what was published about a call where it is found. */
    void shelve(Call call, String title, String summaryWords);

    /** The best matches of words as people type them into a search box; those after a number of them. */
    List<Found> search(String words, int skip, int most);

    /** Decisions, the newest first. */
    List<Found> newest(long beforeNumber, int most);

    /** What is kept here. */
    enum Kind {
        DECISION,
        CALL
    }

    /** @param number of the decision, or of the call */
    record Found(Kind kind, long number, String title, String assembly, Instant at, String excerpt) {

        /** What a command is told to mean it. */
        String typed() {
            return kind == Kind.CALL ? FromCalls.written(number) : Long.toString(number);
        }
    }
}
