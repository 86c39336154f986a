package org.moot.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;

/** All proposals. */
public interface Proposals {
    ProposalId next();

    void add(Proposal proposal);

    Optional<Proposal> find(ProposalId id);

    /**
     * Finds one and keeps its stage from changing until this transaction ends, while others may hold it too: a position
     * taken under it is in the call or refused, never lost between.
     */
    Optional<Proposal> hold(ProposalId id);

    /** Changes one under a row lock, alone; the step is pure and may refuse. */
    Proposal change(ProposalId id, UnaryOperator<Proposal> step);

    /** The newest first, those with a smaller number; only in one stage, by its word, where one is named. */
    List<Proposal> page(AssemblyId assembly, Optional<String> stageWord, long beforeNumber, int most);

    /** Numbers and titles of open ones in an assembly that begin so or contain the words, for completion. */
    List<Proposal> matching(AssemblyId assembly, String begun, int most);
}
