package org.moot.proposal;

import java.time.Instant;
import java.util.Optional;
import org.moot.people.PersonId;

/**
 * What somebody thinks must or should change. It stands beside any position and is resolved only by who raised it.
 *
 * @param withdrawn taken back from the public library by who raised it, after the decision
 */
public record Concern(
        long number,
        ProposalId proposal,
        PersonId by,
        String words,
        Instant raised,
        Optional<Instant> resolved,
        boolean withdrawn) {

    public static final int LONGEST = 1000;

    Concern resolving(Instant now) {
        return new Concern(number, proposal, by, words, raised, Optional.of(now), withdrawn);
    }

    /** Raised by two who are one person. */
    public Concern by(PersonId same) {
        return new Concern(number, proposal, same, words, raised, resolved, withdrawn);
    }

    Concern withdrawing() {
        return new Concern(number, proposal, by, words, raised, resolved, true);
    }

    public boolean stands() {
        return resolved.isEmpty();
    }
}
