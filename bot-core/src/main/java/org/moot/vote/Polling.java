package org.moot.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.audit.Bytes;
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
        return keys.linking(vote.id())
                .map(linking -> has(vote, linking.slot(person)))
                .orElse(false);
    }

    /** The ballot of this person in an open box; never what stands on it. */
    Optional<Mine> mine(Vote vote, PersonId person) {
        return keys.linking(vote.id()).map(linking -> linking.slot(person)).flatMap(slot -> cast(vote, slot));
    }

    private Optional<Mine> cast(Vote vote, Bytes slot) {
        return Discreet.with(() -> box.find(vote.id(), slot)).map(cast -> new Mine(slot, cast));
    }

    /** Where somebody's ballot lies, and which it is. */
    record Mine(Bytes slot, BallotBox.Cast cast) {}

    /** Those on the roll without a ballot in the box, worked out here and written nowhere. */
    List<PersonId> missing(Vote vote) {
        return turnout(vote)
                .map(voted -> voted.entrySet().stream()
                        .filter(it -> !it.getValue())
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of());
    }

    /** Who of the roll has a ballot in the box, worked out here; empty once the link key is gone. */
    Optional<Map<PersonId, Boolean>> turnout(Vote vote) {
        return keys.linking(vote.id()).map(linking -> {
            Map<PersonId, Bytes> slots = new HashMap<>();
            transaction
                    .in(() -> roll.all(vote.id()))
                    .forEach(entry -> slots.put(entry.person(), linking.slot(entry.person())));
            Set<Bytes> there = Discreet.with(() -> box.among(vote.id(), slots.values()));
            return slots.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> there.contains(it.getValue())));
        });
    }

    /**
     * Finds slots, to be forgotten after this cast.
     *
     * @throws Refusal when the vote is not open yet, or not any more
     */
    VoteKeys.Linking linking(Vote vote) {
        if (vote.state() instanceof Vote.State.Announced) {
            throw notOpen(vote);
        }
        return keys.linking(vote.id()).orElseThrow(() -> notOpen(vote));
    }

    Refusal notOpen(Vote vote) {
        return switch (vote.state()) {
            case Vote.State.Announced announced -> Refusal.because("vote.opens-soon", vote.question());
            case Vote.State.Counted counted -> counted(vote);
            case Vote.State.Final end -> counted(vote);
            case Vote.State.Void spoilt -> Refusal.because("vote.is-void", vote.question());
            case Vote.State.Open open -> Refusal.because("vote.is-closed", vote.question());
            case Vote.State.Paused paused -> Refusal.because("vote.is-paused", vote.question(), paused.copy());
            case Vote.State.Closed closed -> Refusal.because("vote.is-closed", vote.question());
        };
    }

    private static Refusal counted(Vote vote) {
        return Refusal.because("vote.was-counted", vote.question(), new Text.Typed("vote result #" + vote.id()));
    }

    /** The refusal, with the word that an earlier ballot still counts, or that there is none. */
    Refusal still(Refusal refusal, Vote vote, Bytes slot) {
        boolean isPaused = vote.state() instanceof Vote.State.Paused;
        String there = isPaused ? "vote.earlier-is-in" : "vote.earlier-counts";
        String none = isPaused ? "vote.nothing-is-in" : "vote.none-is-in";
        return refusal.whereas(Text.of(has(vote, slot) ? there : none));
    }

    private boolean has(Vote vote, Bytes slot) {
        return cast(vote, slot).isPresent();
    }
}
