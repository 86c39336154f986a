package org.moot.vote;

import java.util.List;
import java.util.Optional;

/**
 * Where ballots are until the count. It knows slots, never persons, and each call is a transaction of its own on its own
 * connections, in which nothing else is written. Its clock is the database's.
 */
public interface BallotBox {

    /** Opens the box of a vote; ballots are taken from now until the closing time. Harmless when repeated. */
    void open(VoteId vote, int options, java.time.Instant closes);

    /** Moves the closing time of an open box; false when it is closed. */
    boolean extend(VoteId vote, java.time.Instant closes);

    /**
     * Puts a ballot into its slot, in the place of an earlier one there. Returns after the commit; only then may anybody
     * be told.
     *
     * @param nonce the same for every delivery of one request; all are kept until close, and a repeated one gets its first
     *     answer again and changes nothing
     * @param scores 0 to 5 by option, -1 for blank
     * @throws NotOpen when the box takes no ballots now; nothing was recorded
     */
    Cast cast(VoteId vote, Bytes slot, Bytes nonce, List<Integer> scores);

    boolean has(VoteId vote, Bytes slot);

    /**
     * Closes the box when its time has come, once, whoever asks and however often. Empty when it is not time yet.
     */
    Optional<Closing> close(VoteId vote);

    /** The ballots of a closed box, in an order without information. */
    List<Opened> opened(VoteId vote);

    /** @param version how many ballots the slot has had, and {@code seal} the SHA-256 of what is stored */
    record Cast(int version, Bytes seal) {}

    /** @param root hex digest over the sorted list of what is in the box */
    record Closing(int ballots, String root) {}

    record Opened(Bytes slot, List<Integer> scores) {
        public Opened {
            scores = List.copyOf(scores);
        }
    }

    /** The box takes no ballots now. */
    final class NotOpen extends RuntimeException {
        public NotOpen() {
            super("the box takes no ballots", null, false, false);
        }
    }
}
