package org.moot.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final Table<PersonId, Former> formers;
    private final List<Consumer<PersonId>> forgetting = new ArrayList<>();

    PeopleInMemory(Desk desk) {
        this.persons = new Table<>(desk);
        this.links = new Table<>(desk);
        this.formers = new Table<>(desk);
    }

    @Override
    public Person add(Person person, Account account) {
        Optional<Person> there = by(account);
        if (there.isPresent()) {
            return there.get();
        }
        persons.add(person.id(), person);
        links.add(account, new Link(account, person.id(), Instant.MIN, 0, Optional.empty()));
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
        return links.all(link -> link.person().equals(id))
                .sorted(Comparator.comparingInt(Link::turn)
                        .thenComparing(Link::since)
                        .reversed())
                .map(Link::account)
                .toList();
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
    public void passOn(PersonId from, PersonId to, Instant now) {
        accounts(from).forEach(account -> {
            links.remove(account);
            links.add(account, new Link(account, to, now, 0, Optional.empty()));
        });
        formers.all(it -> it.now().equals(from)).forEach(it -> formers.put(it.was(), new Former(it.was(), to)));
        formers.put(from, new Former(from, to));
    }

    @Override
    public List<PersonId> formerly(PersonId id) {
        return formers.all(it -> it.now().equals(id)).map(Former::was).toList();
    }

    @Override
    public Map<PersonId, PersonId> leadTo(Collection<PersonId> ids) {
        return formers.all(it -> ids.contains(it.was())).collect(Collectors.toMap(Former::was, Former::now));
    }

    @Override
    public void used(Account account, LocalDate today) {
        links.find(account).ifPresent(link -> {
            int last = links.all(it -> it.person().equals(link.person()))
                    .mapToInt(Link::turn)
                    .max()
                    .orElseThrow();
            links.put(account, new Link(account, link.person(), link.since(), last + 1, Optional.of(today)));
        });
    }

    boolean wasSeen(PersonId person, Set<String> platforms, LocalDate after) {
        return links.all(it -> it.person().equals(person)
                        && platforms.contains(it.account().platform()))
                .anyMatch(it -> it.seen().filter(day -> day.isAfter(after)).isPresent());
    }

    Optional<Instant> linked(Account account) {
        return links.find(account).map(Link::since);
    }

    void unlink(Account account) {
        links.remove(account);
    }

    void whenForgotten(Consumer<PersonId> told) {
        forgetting.add(told);
    }

    @Override
    public void forget(PersonId id) {
        accounts(id).forEach(links::remove);
        formerly(id).forEach(formers::remove);
        persons.remove(id);
        forgetting.forEach(told -> told.accept(id));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Link(Account account, PersonId person, Instant since, int turn, Optional<LocalDate> seen) {}

    private record Former(PersonId was, PersonId now) {}
}
