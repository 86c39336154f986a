package org.moot.proposal;

import java.time.Instant;
import org.moot.assembly.AssemblyId;

/** How many people a call came to, over all the doors they have. */
public interface Reach {

    /**
     * How many of those who count in a round were reached: they answered, or the card was delivered on a platform of theirs
     * and they were there since. Days are all that is known of when somebody was where, so the day of the opening tells
     * nothing yet.
     */
    int of(ProposalId proposal, AssemblyId assembly, int round, int version, Instant opened);
}
