package org.moot.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Account;

/**
 * What it takes that several accounts are one person's: codes, failed tries of them, accounts that left, and persons who are
 * to become one. Of a code only a keyed hash is kept.
 */
public interface Links {

    /** Waits until nobody else links or unlinks, and keeps others from it until this transaction ends. */
    void alone();

    /** A code that leads to a person, in the place of an earlier one of theirs. */
    void offer(String code, PersonId person, Instant until);

    /** Whom a code leads to that is still good; it is one still. */
    Optional<PersonId> offered(String code, Instant now);

    /** The code of this person is good no more. */
    void withdraw(PersonId person);

    /** Notes a failed try by an account, and where it was made if that is no door; those of before a time are dropped. */
    void failed(Account account, Optional<String> where, Instant now, Instant before);

    /** The times of failed tries by an account since a time, the oldest first. */
    List<Instant> triesBy(Account account, Instant since);

    /** The times of failed tries in a place, or anywhere, since a time, the oldest first. */
    List<Instant> triesAt(Optional<String> where, Instant since);

    /** An account that was linked again: its person may vote by it from a time on. */
    void holdBack(Account account, Instant votesFrom);

    /** An account is nobody's any more; that it was is kept as a keyed hash, without whose. */
    void unlink(Account account, Instant now);

    /** Whether an account left somebody since a time. */
    boolean hasLeft(Account account, Instant since);

    /** Since when an account is its person's; empty for an unknown one. */
    Optional<Instant> linked(Account account);

    /** From when on its person may vote by an account that was linked again; empty where there is nothing to wait for. */
    Optional<Instant> votesFrom(Account account);

    /** Two are to become one; each is in one wish at most. */
    void wish(Wish wish);

    /** The wish in which somebody is. */
    Optional<Wish> wishOf(PersonId either);

    /** It was done, or somebody objected; harmless when there is none. */
    void drop(PersonId either);

    /**
     * Two persons who said that they are one.
     *
     * @param goes whose reference leads to the other afterwards
     * @param due when it is done if nothing stands in its way
     */
    record Wish(PersonId goes, PersonId stays, Instant asked, Instant due) {
        public PersonId other(PersonId one) {
            return one.equals(goes) ? stays : goes;
        }

        public boolean isOf(PersonId one) {
            return one.equals(goes) || one.equals(stays);
        }
    }
}
