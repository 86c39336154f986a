package org.moot.people;

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

    /** The accounts of one become those of another, who is one person with them; the first has none any more. */
    void passOn(PersonId from, PersonId to);

    /**
     * Forgets one for good, and their accounts; harmless when there is none. When the transaction has committed, the key is
     * destroyed under which copies of them are sealed.
     */
    void forget(PersonId id);

    /** How many persons there are. */
    long count();
}
