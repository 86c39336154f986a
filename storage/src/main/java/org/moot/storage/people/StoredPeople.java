package org.moot.storage.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.conversation.Account;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.storage.keys.Lookups;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People, each under one or more accounts; an account belongs to whoever came first. What identifies them is sealed under
 * each one's own key: accounts are found by a keyed hash, names by their marks.
 */
@Component
final class StoredPeople implements People {

    private static final int MOST_NAMESAKES = 5;

    /** So many are opened to find a name; of more that share its mark the others are not looked at. */
    private static final int MOST_OPENED = 1000;

    private static final int FEW_OPENED = 100;

    private final PersonRows rows;
    private final JdbcClient jdbc;
    private final Seal seal;
    private final NameMarks marks;
    private final Lookups lookups;
    private final KeyNumbers numbers;

    StoredPeople(PersonRows rows, JdbcClient jdbc, Seal seal, NameMarks marks, Lookups lookups, KeyNumbers numbers) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.seal = seal;
        this.marks = marks;
        this.lookups = lookups;
        this.numbers = numbers;
    }

    @Override
    public Person add(Person person, Account account) {
        long number = numbers.fresh();
        PersonRow row = PersonRow.of(seal.seal(person, number));
        rows.add(row);
        if (linked(account, person.id(), number)) {
            return person;
        }
        rows.remove(row);
        numbers.destroyAfterCommit(number);
        return by(account).orElseThrow();
    }

    /**
     * Waits for another request that links the same account; false when that one was first. A person was never without
     * their first account, so it is as old as can be.
     */
    private boolean linked(Account account, PersonId person, long number) {
        return jdbc.sql("""
                        insert into account (lookup, sealed, person, linked) values (?, ?, ?, to_timestamp(0))
                        on conflict do nothing
                        """)
                        .params(lookup(account), seal.seal(account, person.value(), number), person.value())
                        .update()
                == 1;
    }

    private byte[] lookup(Account account) {
        return lookups.of("account", account.platform(), account.id());
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        return jdbc
                .sql("select * from person where id = any(?)")
                .param(values(ids))
                .query(SealedPerson::read)
                .list()
                .stream()
                .flatMap(person -> seal.open(person).stream())
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Optional<Person> by(Account account) {
        return jdbc.sql("select * from person where id = (select person from account where lookup = ?)")
                .param(lookup(account))
                .query(SealedPerson::read)
                .optional()
                .flatMap(seal::open);
    }

    @Override
    public List<Account> accounts(PersonId id) {
        return accounts(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<PersonId, List<Account>> accounts(Collection<PersonId> ids) {
        record Owned(PersonId owner, Optional<Account> account) {}
        return jdbc
                .sql("""
                        select account.person, account.sealed, person.key_number
                        from account join person on person.id = account.person
                        where account.person = any(?) order by turn desc, linked, lookup
                        """)
                .param(values(ids))
                .query((row, at) -> {
                    UUID owner = row.getObject(1, UUID.class);
                    return new Owned(new PersonId(owner), seal.openAccount(row.getBytes(2), owner, row.getLong(3)));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::owner, Collectors.flatMapping(owned -> owned.account().stream(), Collectors.toList())));
    }

    private static UUID[] values(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    }

    @Override
    public List<Person> called(String name) {
        String sought = NameMarks.folded(name);
        return opened(
                        "select * from person where name_marks @> array[?] order by met, id limit " + MOST_OPENED,
                        List.of(marks.whole(name)))
                .filter(person -> NameMarks.folded(person.name()).equals(sought))
                .limit(MOST_NAMESAKES)
                .toList();
    }

    /** A few are opened first, and more only where those had too few names. */
    @Override
    public List<String> namesBeginning(String begun, int most) {
        List<String> few = namesBeginning(begun, most, FEW_OPENED);
        return few.size() < most ? namesBeginning(begun, most, MOST_OPENED) : few;
    }

    private List<String> namesBeginning(String begun, int most, int opened) {
        String sought = NameMarks.folded(begun);
        Stream<Person> candidates = sought.isEmpty()
                ? opened("select * from person limit " + opened, List.of())
                : opened(
                        "select * from person where name_marks @> array[?] limit " + opened,
                        List.of(marks.beginning(begun)));
        return candidates
                .map(Person::name)
                .filter(name -> NameMarks.folded(name).startsWith(sought))
                .distinct()
                .limit(most)
                .sorted(Comparator.comparing(NameMarks::folded).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Stream<Person> opened(String sql, List<Integer> mark) {
        return jdbc.sql(sql).params(mark).query(SealedPerson::read).list().stream()
                .flatMap(person -> seal.open(person).stream());
    }

    @Override
    public Person change(PersonId id, UnaryOperator<Person> step) {
        SealedPerson changed = rows.change(id.value(), stored -> {
            Person before = opened(stored);
            Person after = step.apply(before);
            return after.equals(before) ? stored : seal.seal(after, stored.keyNumber());
        });
        return opened(changed);
    }

    private Person opened(SealedPerson stored) {
        return seal.open(stored).orElseThrow(() -> new IllegalArgumentException("there is no " + stored.id()));
    }

    /** Sealed anew, because what an account is lies under the key of its person. */
    @Override
    public void passOn(PersonId from, PersonId to, Instant now) {
        long number = rows.find(to.value()).orElseThrow().keyNumber();
        accounts(from)
                .forEach(account -> jdbc.sql("update account set person = ?, sealed = ?, linked = ? where lookup = ?")
                        .params(
                                to.value(),
                                seal.seal(account, to.value(), number),
                                Moment.written(now),
                                lookup(account))
                        .update());
        jdbc.sql("update person_former set person = ? where person = ?")
                .params(to.value(), from.value())
                .update();
        jdbc.sql("insert into person_former (former, person) values (?, ?) on conflict do nothing")
                .params(from.value(), to.value())
                .update();
    }

    @Override
    public List<PersonId> formerly(PersonId id) {
        return jdbc.sql("select former from person_former where person = ? order by former")
                .param(id.value())
                .query((row, at) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public Map<PersonId, PersonId> leadTo(Collection<PersonId> formers) {
        record Former(PersonId former, PersonId person) {}
        return jdbc
                .sql("select former, person from person_former where former = any(?)")
                .param(values(formers))
                .query((row, at) -> new Former(
                        new PersonId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Former::former, Former::person));
    }

    /** Once a day, and where another account was used in between: most of what people do changes nothing here. */
    @Override
    public void used(Account account, LocalDate today) {
        jdbc.sql("""
                update account set seen = :today, door = :door,
                    turn = (select max(turn) from account other where other.person = account.person)
                        + case when turn = 0 or exists (select from account other where other.person = account.person
                            and other.lookup <> account.lookup and other.turn >= account.turn) then 1 else 0 end
                where lookup = :lookup and (seen is distinct from :today or turn = 0 or exists (select from account other
                    where other.person = account.person and other.lookup <> account.lookup and other.turn >= account.turn))
                """)
                .param("today", today)
                .param("door", account.platform())
                .param("lookup", lookup(account))
                .update();
    }

    @Override
    public void forget(PersonId id) {
        rows.fresh(id.value()).ifPresent(row -> {
            jdbc.sql("delete from account where person = ?").param(id.value()).update();
            jdbc.sql("delete from person_former where person = ?")
                    .param(id.value())
                    .update();
            jdbc.sql("delete from link_code where person = ?").param(id.value()).update();
            jdbc.sql("delete from link_wish where :id in (goes, stays)")
                    .param("id", id.value())
                    .update();
            numbers.destroyAfterCommit(row.toDomain().keyNumber());
            rows.remove(row);
        });
    }

    @Override
    public long count() {
        return rows.count();
    }
}
