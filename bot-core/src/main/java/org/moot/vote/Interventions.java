package org.moot.vote;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.moot.audit.Bytes;
import org.moot.command.Transaction;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;
import org.moot.vote.Amendment.Cause;
import org.moot.vote.Vote.State;

/**
 * What may be done to a vote outside of the rule, once two persons agreed to it; who they are is for others to check and to
 * record. Each is done on connections of its own, so never inside a transaction, and is harmless when repeated.
 */
public final class Interventions {
    private final VoteRecords records;
    private final Transaction transaction;
    private final BallotBox box;
    private final VoteKeys keys;
    private final Hours hours;
    private final VoteHerald herald;
    private final Minutes minutes;
    private final Amending amending;
    private final SecureRandom random = new SecureRandom();

    Interventions(VoteRecords records, VoteFeature.Box box, Hours hours, VoteHerald herald) {
        this.records = records;
        this.transaction = box.transaction();
        this.box = box.ballots();
        this.keys = box.keys();
        this.hours = hours;
        this.herald = herald;
        this.minutes = new Minutes(records.audit());
        this.amending = new Amending(box.house());
    }

    /**
     * An open vote closes later.
     *
     * @throws Refusal {@code vote.is-closed}, or {@code vote.not-later} unless it is later than now planned
     */
    public void extend(VoteId id, Instant closes, Instant now) {
        Vote open = open(id);
        Refusal.unless(closes.isAfter(open.closes()), "vote.not-later", open.question(), open.closes());
        Refusal.unless(box.extend(id, closes), "vote.is-closed", open.question());
        transaction.in(() -> hours.extended(id, closes, Cause.TWO_PERSONS, now));
    }

    /**
     * An open vote closes earlier than planned.
     *
     * @throws Refusal {@code vote.is-closed}, or {@code vote.not-earlier} unless it is earlier than now planned
     */
    public void closeEarly(VoteId id, Instant closes, Instant now) {
        Vote open = open(id);
        Refusal.unless(closes.isBefore(open.closes()), "vote.not-earlier", open.question(), open.closes());
        Refusal.unless(box.extend(id, closes), "vote.is-closed", open.question());
        transaction.in(() -> hours.shortened(id, closes, now));
    }

    /**
     * A vote that was not counted never is: its ballots and keys are destroyed; whoever calls this takes its question back to deliberation.
     *
     * @throws Refusal {@code vote.cannot-be-void}
     */
    public void spoil(VoteId id, Instant now) {
        Vote vote = vote(id);
        boolean hasBegun = !(vote.state() instanceof State.Announced);
        Refusal.when(hasBegun && !vote.isUnderWay(), "vote.cannot-be-void", vote.question());
        boolean spoilt = box.spoil(id, Minutes.spoilt(vote, now));
        Refusal.unless(spoilt || vote(id).result().isEmpty(), "vote.cannot-be-void", vote.question());
        keys.destroyLink(id);
        keys.destroySeal(id);
        transaction.in(() -> {
            if (!hasBegun && !spoilt) {
                records.audit().note(Minutes.spoilt(vote, now)); // it has no box yet, which notes it otherwise
            }
            return hours.spoilt(id, now);
        });
    }

    /**
     * A paused vote goes on with the ballots that are there.
     *
     * @throws Refusal {@code vote.overtaken}
     */
    public void resume(VoteId id, Instant closes, Instant now) {
        Refusal.unless(box.resume(id, closes, Minutes.resumed(vote(id), closes, now)), "vote.overtaken");
        transaction.in(() -> hours.resumed(id, closes, now));
    }

    /** Whether somebody's slot can still be found; the key for it goes when a vote closes. */
    boolean hasLink(VoteId id) {
        return keys.linking(id).isPresent();
    }

    /**
     * Somebody who was left out may vote too: on appeal, while the vote is open.
     *
     * @throws Refusal {@code vote.is-closed}, or {@code vote.on-roll-already}
     */
    public void addToRoll(VoteId id, PersonId person, Instant now) {
        Vote open = open(id);
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        transaction.in(() -> {
            boolean added = records.roll().add(id, Roll.Entry.of(person, Bytes.of(salt)));
            Refusal.unless(added, "vote.on-roll-already", open.question());
            List<Roll.Entry> all = records.roll().all(id);
            Vote grown = records.votes().change(id, vote -> {
                String root = Roll.root(all).hex();
                return vote.enrolled((Amendment.RollGrew) amending.rollGrew(vote, all.size(), root, now));
            });
            return amended(grown, now);
        });
    }

    /**
     * At most so much of a vote that was not counted is published.
     *
     * @throws Refusal {@code vote.is-closed}
     */
    public void stricter(VoteId id, Publication.Level level, Instant now) {
        Vote open = open(id);
        transaction.in(() -> amended(records.votes().change(open.id(), vote -> stricter(vote, level, now)), now));
    }

    private Vote stricter(Vote vote, Publication.Level level, Instant now) {
        boolean isAlready =
                vote.strictest().filter(most -> most.compareTo(level) <= 0).isPresent();
        Refusal.when(isAlready, "vote.overtaken");
        return vote.amended(amending.stricter(vote, level, now), vote.state());
    }

    private Vote amended(Vote vote, Instant now) {
        minutes.amended(vote, now);
        herald.refresh(vote);
        return vote;
    }

    private Vote open(VoteId id) {
        Vote vote = vote(id);
        Refusal.unless(vote.state() instanceof State.Open, "vote.is-closed", vote.question());
        return vote;
    }

    private Vote vote(VoteId id) {
        return transaction.in(() -> found(id));
    }

    Vote found(VoteId id) {
        return records.votes().find(id).orElseThrow();
    }
}
