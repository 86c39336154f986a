package org.moot.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.conversation.Account;

/** Everybody that Moot has met. */
public interface People {

    /** Adds a person under their first account; when another request just added that account, its person is returned. */
    Person add(Person person, Account account);

    Optional<Person> find(PersonId id);

    Map<PersonId, Person> find(Collection<PersonId> ids);

    Optional<Person> by(Account account);

    /** The accounts of a person, the one used last first. */
    List<Account> accounts(PersonId id);

    /** The accounts of each of these who has any, the one used last first. */
    Map<PersonId, List<Account>> accounts(Collection<PersonId> ids);

    /** Those with exactly this shown name, letter case aside; at most five. */
    List<Person> called(String name);

    /** Some shown names that begin so, letter case aside, for completion; sorted, and of many not the first ones. */
    List<String> namesBeginning(String begun, int most);

    /** Changes one under a row lock; the step is pure. */
    Person change(PersonId id, UnaryOperator<Person> step);

    /**
     * The accounts of one become those of another, who is one person with them; the first has none any more, and their
     * reference leads to the other from then on.
     */
    void passOn(PersonId from, PersonId to, Instant now);

    /** Notes on which day an account was used, and that it was the last one of its person; of no use for a ballot. */
    void used(Account account, LocalDate today);

    /** Those references of before that lead to a person now. */
    List<PersonId> formerly(PersonId id);

    /** Whom references of before lead to, by reference; nothing for others. */
    Map<PersonId, PersonId> leadTo(Collection<PersonId> formers);

    /**
     * Forgets one for good, and their accounts; harmless when there is none. When the transaction has committed, the key is
     * destroyed under which copies of them are sealed.
     */
    void forget(PersonId id);

    /** How many persons there are. */
    long count();
}
