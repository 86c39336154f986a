package org.moot.storage.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.moot.conversation.Account;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.storage.rows.Beginning;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People, each under one or more accounts; an account belongs to whoever came first. */
@Component
final class StoredPeople implements People {

    private static final int MOST_NAMESAKES = 5;

    private final PersonRows rows;
    private final JdbcClient jdbc;

    StoredPeople(PersonRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public Person add(Person person, Account account) {
        PersonRow row = PersonRow.of(person);
        rows.add(row);
        if (linked(account, person.id())) {
            return person;
        }
        rows.remove(row);
        return by(account).orElseThrow();
    }

    /** Waits for another request that links the same account; false when that one was first. */
    private boolean linked(Account account, PersonId person) {
        return jdbc.sql("insert into account (platform, id, person) values (?, ?, ?) on conflict do nothing")
                        .params(account.platform(), account.id(), person.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return rows.find(id.value());
    }

    @Override
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        return rows.findByIdIn(ids.stream().map(PersonId::value).toList()).stream()
                .map(PersonRow::toDomain)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Optional<Person> by(Account account) {
        return jdbc.sql("select person from account where platform = ? and id = ?")
                .params(account.platform(), account.id())
                .query(UUID.class)
                .optional()
                .flatMap(rows::find);
    }

    @Override
    public List<Account> accounts(PersonId id) {
        return jdbc.sql("select platform, id from account where person = ? order by linked desc")
                .param(id.value())
                .query((row, at) -> new Account(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public List<Person> called(String name) {
        return rows.findByNameFoldedOrderByMet(PersonRow.folded(name), Limit.of(MOST_NAMESAKES)).stream()
                .map(PersonRow::toDomain)
                .toList();
    }

    @Override
    public List<String> namesBeginning(String begun, int most) {
        return jdbc.sql(
                        "select name from person where name_folded like ? group by name_folded, name order by name_folded, name limit ?")
                .params(Beginning.with(PersonRow.folded(begun)), most)
                .query((row, at) -> row.getString(1))
                .list();
    }

    @Override
    public Person change(PersonId id, UnaryOperator<Person> step) {
        return rows.change(id.value(), step);
    }

    @Override
    public long count() {
        return rows.count();
    }
}
