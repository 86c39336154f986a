package org.moot.vote;

import java.time.Instant;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.command.Asked;
import org.moot.command.Transaction;
import org.moot.conversation.Account;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.people.Links;
import org.moot.people.Links.Wish;
import org.moot.people.PersonId;

/**
 * One person, one ballot, also around a link: by an account that was linked again nobody votes for a while, and of two who
 * said that they are one, and are both on a roll, one votes, until they are one. Read in a transaction that writes nothing.
 */
final class OneBallot {
    private final Transaction transaction;
    private final Links links;
    private final Roll roll;
    private final Polling polling;

    OneBallot(Transaction transaction, Links links, Roll roll, Polling polling) {
        this.transaction = transaction;
        this.links = links;
        this.roll = roll;
        this.polling = polling;
    }

    /** @throws Refusal where the ballot may not come by this account */
    void check(Vote vote, PersonId person, Bytes slot, Asked asked) {
        Account account = asked.request().account().orElseThrow();
        Optional<Instant> from = transaction.in(() -> links.votesFrom(account)).filter(asked.now()::isBefore);
        if (from.isPresent()) {
            throw polling.still(Refusal.because("vote.linked-again", from.get()), vote, slot);
        }
        transaction
                .in(() -> links.wishOf(person).filter(wish -> isOnRoll(vote, wish.other(person))))
                .filter(wish -> isTheOthers(wish, vote, person))
                .ifPresent(wish -> {
                    throw Refusal.because("vote.by-the-other", vote.question())
                            .whereas(Text.of("vote.not-by-this-one"));
                });
    }

    private boolean isOnRoll(Vote vote, PersonId person) {
        return roll.find(vote.id(), person).isPresent();
    }

    /**
     * Whoever has a ballot may change it. Whoever goes gets none any more, so that whether they have one does not change while
     * the other is asked.
     */
    private boolean isTheOthers(Wish wish, Vote vote, PersonId person) {
        return !polling.hasCast(vote, person)
                && (person.equals(wish.goes()) || polling.hasCast(vote, wish.other(person)));
    }
}
