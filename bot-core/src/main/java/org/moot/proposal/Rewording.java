package org.moot.proposal;

import java.time.Instant;
import org.moot.people.PersonId;

/**
 * Another text for the same question: an amendment that waits for the author, or an alternative that stands.
 *
 * @param number from 1 within the proposal
 * @param title what an alternative is called among the options of a vote
 */
public record Rewording(int number, State state, String title, String text, PersonId by, Instant at) {

    /** What became of it. */
    public enum State {
        /** An amendment that the author can still take. */
        OFFERED,
        /** Became a version. */
        TAKEN,
        /** Stands as an alternative. */
        ALTERNATIVE,
        /** Its author took it back. */
        WITHDRAWN
    }

    public Rewording now(State next) {
        return new Rewording(number, next, title, text, by, at);
    }
}
