package org.moot.proposal;

/** What the road of a proposal leaves on paper. */
public record Papers(Proposals proposals, Positions positions, Concerns concerns, Decisions decisions, Reach reach) {}
