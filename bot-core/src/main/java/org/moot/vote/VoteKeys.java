package org.moot.vote;

import java.util.Optional;

/** The link keys of open votes, kept outside the database and never backed up. Nobody keeps one beyond one cast. */
public interface VoteKeys {

    /** Makes the key of a vote if it has none yet. */
    void make(VoteId vote);

    /** 32 random bytes; empty once destroyed. */
    Optional<Bytes> link(VoteId vote);

    /** Destroys the key of a vote; harmless when repeated. */
    void destroy(VoteId vote);
}
