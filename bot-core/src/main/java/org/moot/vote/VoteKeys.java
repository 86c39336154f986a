package org.moot.vote;

import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.people.PersonId;

/**
 * The two keys of each vote, kept outside the database and never backed up: the link key, which turns a person into a slot,
 * and the seal key, which opens what lies there. A key that was destroyed is never made anew.
 */
public interface VoteKeys {

    /**
     * Makes the keys of a vote if it has none yet.
     *
     * @return the public half of the seal key, 32 bytes of X25519
     * @throws IllegalStateException when they were there and are gone
     */
    Bytes make(VoteId vote);

    /** The public half of the seal key; empty unless both keys are there. */
    Optional<Bytes> sealKey(VoteId vote);

    /** The secret half of the seal key, for a counted vote whose ballots are published whole. */
    Optional<Bytes> openedKey(VoteId vote);

    /** Finds slots in this vote, for one cast or one question, to be forgotten after it; empty once the link key is gone. */
    Optional<Linking> linking(VoteId vote);

    /** Destroys the link key for all instances: nobody can tell any more whose slot is whose. Harmless when repeated. */
    void destroyLink(VoteId vote);

    /** Destroys the seal key for all instances: nothing can be opened any more. Harmless when repeated. */
    void destroySeal(VoteId vote);

    /** What only the link key tells. Never kept, never printed. */
    interface Linking {

        /** Where the ballot of a person lies: the first 16 bytes of HMAC-SHA256 over the id. */
        Bytes slot(PersonId person);

        /**
         * The same 32 bytes for every delivery of one request: HMAC-SHA256 over the platform, a zero byte and the
         * platform's id for the delivery.
         */
        Bytes nonce(String platform, String requestId);
    }
}
