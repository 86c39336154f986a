package org.moot.memory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.moot.conversation.Account;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** Persons by id, and by the accounts they are known under. */
final class PeopleInMemory implements People {
    private static final int MOST_OF_A_NAME = 5;

    private final Table<PersonId, Person> persons;
    private final Table<Account, Link> links;

    PeopleInMemory(Desk desk) {
        this.persons = new Table<>(desk);
        this.links = new Table<>(desk);
    }

    @Override
    public Person add(Person person, Account account) {
        Optional<Person> there = by(account);
        if (there.isPresent()) {
            return there.get();
        }
        persons.add(person.id(), person);
        links.add(account, new Link(account, person.id()));
        return person;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return persons.find(id);
    }

    @Override
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> persons.find(id).stream())
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Optional<Person> by(Account account) {
        return links.find(account).map(Link::person).flatMap(persons::find);
    }

    @Override
    public List<Account> accounts(PersonId id) {
        return links.all(link -> link.person().equals(id)).map(Link::account).toList();
    }

    @Override
    public Map<PersonId, List<Account>> accounts(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .filter(id -> !accounts(id).isEmpty())
                .collect(Collectors.toMap(Function.identity(), this::accounts));
    }

    @Override
    public List<Person> called(String name) {
        return persons.all(person -> folded(person.name()).equals(folded(name)))
                .limit(MOST_OF_A_NAME)
                .toList();
    }

    @Override
    public List<String> namesBeginning(String begun, int most) {
        return persons.all()
                .map(Person::name)
                .filter(name -> folded(name).startsWith(folded(begun)))
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public Person change(PersonId id, UnaryOperator<Person> step) {
        return persons.change(id, step);
    }

    @Override
    public long count() {
        return persons.all().count();
    }

    /** Members of the party now, for rosters that follow from membership. */
    List<Person> members() {
        return persons.all(Person::isMember).toList();
    }

    @Override
    public void passOn(PersonId from, PersonId to) {
        accounts(from).forEach(account -> {
            links.remove(account);
            links.add(account, new Link(account, to));
        });
    }

    @Override
    public void forget(PersonId id) {
        accounts(id).forEach(links::remove);
        persons.remove(id);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Link(Account account, PersonId person) {}
}
