package org.moot.proposal;

import java.time.Instant;

/** How a question goes to a STAR vote; implemented by the votes. */
public interface VoteStart {

    /**
     * Announces a vote on the proposal's question, in the current transaction: the current version, the alternatives and
     * <em>keep things as they are</em>.
     *
     * @return the vote's number
     */
    long announce(Proposal proposal, Instant now);
}
