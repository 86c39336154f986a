package org.moot.app.rules.planted.vote;

/** Breaks rule 4 together with its twin: a cycle. */
public class KnowsProposal {
    org.moot.app.rules.planted.proposal.KnowsVote other = new org.moot.app.rules.planted.proposal.KnowsVote();
}
