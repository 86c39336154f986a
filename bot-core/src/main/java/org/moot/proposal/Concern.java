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

    public boolean stands() {
        return resolved.isEmpty();
    }
}
