package org.moot.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.ProposalId;

/** All votes. */
public interface Votes {
    VoteId next();

    void add(Vote vote);

    Optional<Vote> find(VoteId id);

    /** The latest vote on a proposal. */
    Optional<Vote> on(ProposalId proposal);

    /** Those that are open or paused. */
    List<Vote> open(AssemblyId assembly);

    /** Those of all assemblies that are open or paused. */
    List<Vote> open();

    /** Of an assembly, in whatever state, the newest first. */
    List<Vote> newest(AssemblyId assembly, int most);

    Vote change(VoteId id, UnaryOperator<Vote> step);
}
