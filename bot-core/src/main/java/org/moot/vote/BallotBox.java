package org.moot.vote;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.audit.MerkleTree;

/**
 * Where ballots are until the count, each sealed to the vote's key. It knows slots, never persons, and each call is a
 * transaction of its own on its own connections, in which nothing else is written but what is named. Its clock is the
 * database's.
 */
public interface BallotBox {

    /** Opens the box of a vote; ballots are taken from now until the closing time. Harmless when repeated. */
    void open(VoteId vote, Terms terms);

    /** Moves the closing time of an open box; false when it is closed. */
    boolean extend(VoteId vote, Instant closes);

    /**
     * Takes no ballots, and is not closed by the clock, until it goes on; for a box that was restored from an older copy.
     * Harmless when repeated; false unless it is paused now.
     */
    boolean pause(VoteId vote);

    /** A paused box takes ballots again, until a time. Harmless when repeated; false unless it is open now. */
    boolean resume(VoteId vote, Instant closes, Happening record);

    /**
     * Seals a ballot and puts it into its slot, in the place of an earlier one there. Returns after the commit; only then
     * may anybody be told.
     *
     * @param nonce the same for every delivery of one request; all are kept until close, and a repeated one gets its first
     *     answer again and changes nothing
     * @param scores 0 to 5 by option, -1 for blank
     * @throws NotOpen when the box takes no ballots now; nothing was recorded
     */
    Cast cast(VoteId vote, Bytes slot, Bytes nonce, List<Integer> scores);

    /** The latest ballot in a slot; empty without one. Never what stands on it. */
    Optional<Cast> find(VoteId vote, Bytes slot);

    /** Those slots that have a ballot. */
    Set<Bytes> among(VoteId vote, Collection<Bytes> slots);

    /**
     * Closes the box when its time has come, once, whoever asks and however often: what is in it is listed, and the record
     * of it is written in the same transaction. Empty when it is not time yet.
     */
    Optional<Closing> close(VoteId vote, Function<Closing, Happening> record);

    /** The link key of a closed box is destroyed: now seals may be opened. False when that was noted before. */
    boolean unlinked(VoteId vote, Happening record);

    /**
     * Opens the seals of an unlinked box, some at a time and without holding anybody up, and gives the ballots in an order
     * without information. Harmless when repeated, until they are shredded.
     */
    List<Opened> opened(VoteId vote, Progress progress);

    /** What a closed box had in a slot, for whoever shows the slot. */
    Optional<Listed> listed(VoteId vote, Bytes slot);

    /** Everything that a closed box had in it, by slot, from one slot on. */
    List<Listed> list(VoteId vote, Optional<Bytes> after, int most);

    /**
     * Adds the seals that are new in a box to its log, sorted, once they are at least so many; what was logged stays, also of
     * a ballot that was replaced since. The close logs all that is left.
     *
     * @return how far the log is now
     */
    Logged log(VoteId vote, int least);

    /** What was logged, in order, from a place on. */
    List<Bytes> logged(VoteId vote, long from, int most);

    /** What is in a box that was not counted never is; false when it was counted, or was void before. */
    boolean spoil(VoteId vote, Happening record);

    /** Destroys envelopes, nonces and whatever tells versions, for good; false when it was done before. */
    boolean shred(VoteId vote, Happening record);

    /**
     * What is fixed about a box before its first ballot.
     *
     * @param sealKey public half of the key that ballots are sealed to
     * @param manifestHash SHA-256; every ballot is bound to it
     */
    record Terms(int options, Instant closes, Bytes sealKey, Bytes manifestHash) {}

    /** @param version how many ballots the slot has had, and {@code seal} the SHA-256 of what is stored */
    record Cast(int version, Bytes seal) {}

    /** @param root hex Merkle root over the list of what is in the box, by slot */
    record Closing(int ballots, String root) {}

    /**
     * A line of the list of a closed box; everybody may know the first three.
     *
     * @param versionCommit SHA-256 over the version in four bytes and the salt
     * @param version with its salt empty once shredded
     */
    record Listed(Bytes slot, Bytes seal, Bytes versionCommit, Optional<Integer> version, Optional<Bytes> salt) {}

    /** @param root over the seals in the order in which they were logged, each a leaf */
    record Logged(long size, Bytes root) {
        public static Logged of(List<Bytes> seals) {
            List<Bytes> leaves =
                    seals.stream().map(it -> MerkleTree.leaf(it.toArray())).toList();
            return new Logged(leaves.size(), MerkleTree.root(leaves));
        }
    }

    /**
     * A ballot whose seal was opened, or could not be: then it has a flaw and no scores.
     *
     * @param sealed what lay in the box; empty when that was gone
     */
    record Opened(Bytes slot, List<Integer> scores, Optional<Flaw> flaw, Optional<Bytes> sealed) {
        public Opened {
            scores = List.copyOf(scores);
        }

        public Opened(Bytes slot, List<Integer> scores) {
            this(slot, scores, Optional.empty(), Optional.empty());
        }

        public Opened(Bytes slot, List<Integer> scores, Bytes sealed) {
            this(slot, scores, Optional.empty(), Optional.of(sealed));
        }

        /** The same without what lay in the box. */
        public Opened apart() {
            return new Opened(slot, scores, flaw, Optional.empty());
        }

        public static Opened flawed(Bytes slot, Flaw flaw) {
            return flawed(slot, flaw, Optional.empty());
        }

        public static Opened flawed(Bytes slot, Flaw flaw, Optional<Bytes> sealed) {
            return new Opened(slot, List.of(), Optional.of(flaw), sealed);
        }
    }

    /** Why an envelope is no ballot. */
    enum Flaw {
        /** It is not what was listed at the close. */
        CHANGED,
        /** It does not open with the key of this vote in this slot. */
        SEALED,
        /** What is within is no ballot of this vote. */
        MALFORMED
    }

    /** Hears how far the opening of seals is. */
    interface Progress {
        void at(int opened, int of);
    }

    /** The box takes no ballots now. */
    final class NotOpen extends RuntimeException {
        public NotOpen() {
            super("the box takes no ballots", null, false, false);
        }
    }
}
