package org.moot.proposal;

import java.time.Instant;
import org.moot.people.PersonId;

/**
 * A person's stand on one version. A later one by the same person replaces it; one on an older version is stale.
 *
 * @param reason why somebody stands aside or blocks; empty for those who agree
 * @param offer how a blocker will help to find a way
 * @param wantsVote whether the person asks that the question goes to a STAR vote at once
 */
public record Position(
        ProposalId proposal,
        PersonId person,
        int version,
        Stand stand,
        String reason,
        String offer,
        boolean wantsVote,
        Instant at) {

    public Position askingForVote() {
        return new Position(proposal, person, version, stand, reason, offer, true, at);
    }

    /** Agree, stand aside, block. */
    public enum Stand {
        AGREE,
        ASIDE,
        BLOCK
    }
}
