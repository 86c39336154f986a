package org.moot.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All concerns. */
public interface Concerns {
    long next();

    void add(Concern concern);

    Optional<Concern> find(long number);

    /** All on a proposal, the oldest first. */
    List<Concern> on(ProposalId proposal);

    Concern change(long number, UnaryOperator<Concern> step);
}
