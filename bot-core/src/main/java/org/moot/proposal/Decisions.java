package org.moot.proposal;

import java.util.List;
import java.util.Optional;
import org.moot.assembly.AssemblyId;

/** All decisions. A record is added once and never changed; reviews are added to it. */
public interface Decisions {
    long next();

    void add(Decision decision);

    Optional<Decision> find(long number);

    Optional<Decision> of(ProposalId proposal);

    /** The newest first, those with a smaller number. */
    List<Decision> page(AssemblyId assembly, long beforeNumber, int most);

    void review(long number, Decision.Review review);
}
