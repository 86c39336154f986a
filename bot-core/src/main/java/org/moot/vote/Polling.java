package org.moot.vote;

import java.util.List;
import org.moot.command.Transaction;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Who may vote and who did, without a list of it: read from the frozen roll and from the slots. */
final class Polling {
    private final Transaction transaction;
    private final Roll roll;
    private final BallotBox box;
    private final VoteKeys keys;

    Polling(Transaction transaction, Roll roll, BallotBox box, VoteKeys keys) {
        this.transaction = transaction;
        this.roll = roll;
        this.box = box;
        this.keys = keys;
    }

    boolean isOnRoll(Vote vote, PersonId person) {
        return transaction.in(() -> roll.find(vote.id(), person)).isPresent();
    }

    /** Whether a ballot of this person is in the box; nobody can know any more once the vote is counted. */
    boolean hasCast(Vote vote, PersonId person) {
        return keys.link(vote.id())
                .map(link -> has(vote, Slots.slot(link, person)))
                .orElse(false);
    }

    /** Those on the roll without a ballot in the box, worked out here and written nowhere. */
    List<PersonId> missing(Vote vote) {
        return transaction.in(() -> roll.all(vote.id())).stream()
                .map(Roll.Entry::person)
                .filter(person -> !hasCast(vote, person))
                .toList();
    }

    /**
     * The link key, to be forgotten after this cast.
     *
     * @throws Refusal when the vote is not open yet, or not any more
     */
    Bytes link(Vote vote) {
        return keys.link(vote.id()).orElseThrow(() -> notOpen(vote));
    }

    Refusal notOpen(Vote vote) {
        return switch (vote.state()) {
            case Vote.State.Announced announced -> Refusal.because("vote.opens-soon", vote.question());
            case Vote.State.Counted counted ->
                Refusal.because("vote.was-counted", vote.question(), new Text.Typed("vote result #" + vote.id()));
            case Vote.State.Open open -> Refusal.because("vote.is-closed", vote.question());
            case Vote.State.Closed closed -> Refusal.because("vote.is-closed", vote.question());
        };
    }

    /** The refusal, with the word that an earlier ballot still counts, or that there is none. */
    Refusal still(Refusal refusal, Vote vote, Bytes slot) {
        return refusal.whereas(Text.of(has(vote, slot) ? "vote.earlier-counts" : "vote.none-is-in"));
    }

    private boolean has(Vote vote, Bytes slot) {
        return Discreet.with(() -> box.has(vote.id(), slot));
    }
}
