package org.moot.audit;

import java.util.List;
import java.util.Optional;

/** The checkpoints that were made, each for ever. */
public interface Checkpoints {

    /** Adds one; nothing when its log has one of that size already. */
    void add(Checkpoint checkpoint);

    /** The one of the largest size. */
    Optional<Checkpoint> latest(String origin);

    /** The largest ones, by size from the smallest. */
    List<Checkpoint> latest(String origin, int most);
}
