package org.moot.app.rules.planted.proposal;

/** Breaks rule 4 together with its twin: a cycle. */
public class KnowsVote {
    org.moot.app.rules.planted.vote.KnowsProposal other() {
        return new org.moot.app.rules.planted.vote.KnowsProposal();
    }
}
