package org.moot.summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.people.PersonId;

/**
 * The account of a decision in somebody's own words, beside the locked facts.
 *
 * @param decision the decision's number, which is also the summary's
 * @param publishable when the challenge window ends
 */
public record Summary(
        long decision,
        PersonId by,
        String words,
        Instant drafted,
        Instant publishable,
        Optional<Instant> published,
        List<Challenge> challenges) {
    public Summary {
        challenges = List.copyOf(challenges);
    }

    /** Somebody's objection, printed beside the summary, with the answer once there is one. */
    public record Challenge(PersonId by, String words, Instant at, Optional<String> answer) {}
}
