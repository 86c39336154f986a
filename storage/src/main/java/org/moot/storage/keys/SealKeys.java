package org.moot.storage.keys;

import java.util.Optional;
import org.moot.storage.seal.SealPair;
import org.moot.vote.VoteId;

/** Opens what lies in a box, for the count alone; another store, or shares that trustees bring, can stand in its place. */
public interface SealKeys {

    /** Empty before it was made, and once it was destroyed. */
    Optional<SealPair> seal(VoteId vote);
}
