package org.moot.storage.vote;

import java.util.List;
import org.moot.audit.Bytes;
import org.moot.storage.seal.BallotSeal;
import org.moot.vote.VoteId;

/** What never changes about a box, and is enough to seal a ballot for it. */
record Fixed(VoteId vote, int options, Bytes sealKey, Bytes manifestHash) {

    /** @throws IllegalArgumentException unless there is one score from -1 to 5 for each option */
    Bytes sealed(Bytes slot, List<Integer> scores) {
        if (scores.size() != options) {
            throw new IllegalArgumentException("not a ballot of this vote");
        }
        return seal().seal(sealKey, slot, scores);
    }

    BallotSeal seal() {
        return new BallotSeal(vote.value(), manifestHash);
    }
}
