package org.moot.vote;

import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;

/** What is published of single ballots after the count, in the transaction of the result. */
public interface PublishedBallots {

    /**
     * Publishes in an order without information, once.
     *
     * @param openedKey the secret half of the seal key, only where all ballots are published
     * @return false when the count was published before, or the box is not being opened
     */
    boolean publish(VoteId vote, Publication.Level level, Optional<Bytes> openedKey, List<Published> ballots);

    Optional<Published> find(VoteId vote, Bytes slot);

    /** How much is published of a vote; empty before it is counted. */
    Optional<Way> way(VoteId vote);

    /** By slot, from one slot on. */
    List<Published> list(VoteId vote, Optional<Bytes> after, int most);

    /** @param openedKey the secret half of the seal key, where all ballots are published */
    record Way(Publication.Level level, Optional<Bytes> openedKey) {}

    /**
     * A ballot as everybody may read it; with a flaw it was not counted.
     *
     * @param sealed as it lay in the box, where the key that opens it is published too
     */
    record Published(Bytes slot, List<Integer> scores, Optional<BallotBox.Flaw> flaw, Optional<Bytes> sealed) {
        public Published {
            scores = List.copyOf(scores);
        }

        public Published(Bytes slot, List<Integer> scores, Optional<BallotBox.Flaw> flaw) {
            this(slot, scores, flaw, Optional.empty());
        }
    }
}
