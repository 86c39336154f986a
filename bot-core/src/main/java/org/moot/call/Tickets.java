package org.moot.call;

import java.time.Instant;
import java.util.Optional;

/** Links that let somebody in as themselves, each good for once. */
public interface Tickets {

    /** Adds it, and forgets those that are over at a time. */
    void add(Ticket ticket, Instant now);

    /** Takes it away; nothing when it was taken before, never was, or is over. Of several who take it at once one gets it. */
    Optional<Ticket> take(String mark, Instant now);
}
