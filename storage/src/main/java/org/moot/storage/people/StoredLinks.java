package org.moot.storage.people;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moot.conversation.Account;
import org.moot.people.Links;
import org.moot.people.PersonId;
import org.moot.storage.keys.Lookups;
import org.moot.storage.rows.Moment;
import org.moot.storage.rows.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes and accounts as keyed hashes; a code is looked for by its hash, and compared again in a time that tells nothing. */
@Component
final class StoredLinks implements Links {
    private static final int DAYS_KNOWN = 366;

    private final JdbcClient jdbc;
    private final Lookups lookups;
    private final Turn turn;

    StoredLinks(JdbcClient jdbc, Lookups lookups, Turn turn) {
        this.jdbc = jdbc;
        this.lookups = lookups;
        this.turn = turn;
    }

    private byte[] mark(String code) {
        return lookups.of("link-code", code);
    }

    private byte[] lookup(Account account) {
        return lookups.of("account", account.platform(), account.id());
    }

    @Override
    public void alone() {
        turn.alone("people.link");
    }

    @Override
    public void offer(String code, PersonId person, Instant until) {
        jdbc.sql("""
                insert into link_code (person, mark, until) values (?, ?, ?)
                on conflict (person) do update set mark = excluded.mark, until = excluded.until
                """).params(person.value(), mark(code), Moment.written(until)).update();
    }

    @Override
    public Optional<PersonId> offered(String code, Instant now) {
        record Offered(byte[] mark, PersonId person) {}
        byte[] sought = mark(code);
        return jdbc
                .sql("select mark, person from link_code where mark = ? and until > ?")
                .params(sought, Moment.written(now))
                .query((row, at) -> new Offered(row.getBytes(1), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .filter(it -> MessageDigest.isEqual(it.mark(), sought))
                .map(Offered::person)
                .findFirst();
    }

    @Override
    public void withdraw(PersonId person) {
        jdbc.sql("delete from link_code where person = ?").param(person.value()).update();
    }

    @Override
    public void failed(Account account, Optional<String> where, Instant now, Instant before) {
        jdbc.sql("delete from link_try where at < ?")
                .param(Moment.written(before))
                .update();
        jdbc.sql("insert into link_try (account, place, at) values (:account, :place, :at)")
                .param("account", lookup(account))
                .param("place", where.orElse(null))
                .param("at", Moment.written(now))
                .update();
    }

    @Override
    public List<Instant> triesBy(Account account, Instant since) {
        return times(jdbc.sql("select at from link_try where account = ? and at > ? order by at")
                .params(lookup(account), Moment.written(since)));
    }

    @Override
    public List<Instant> triesAt(Optional<String> where, Instant since) {
        String sql = where.isPresent()
                ? "select at from link_try where place = :place and at > :since order by at"
                : "select at from link_try where at > :since order by at";
        var asked = jdbc.sql(sql).param("since", Moment.written(since));
        return times(where.isPresent() ? asked.param("place", where.get()) : asked);
    }

    private static List<Instant> times(JdbcClient.StatementSpec asked) {
        return asked.query((row, at) -> Moment.read(row, "at")).list();
    }

    @Override
    public void holdBack(Account account, Instant votesFrom) {
        jdbc.sql("update account set votes_from = ? where lookup = ?")
                .params(Moment.written(votesFrom), lookup(account))
                .update();
    }

    @Override
    public void unlink(Account account, Instant now) {
        jdbc.sql("delete from account where lookup = ?").param(lookup(account)).update();
        jdbc.sql("delete from account_left where at < ?")
                .param(Moment.written(now.minus(Duration.ofDays(DAYS_KNOWN))))
                .update();
        jdbc.sql("""
                insert into account_left (lookup, at) values (?, ?)
                on conflict (lookup) do update set at = excluded.at
                """).params(lookup(account), Moment.written(now)).update();
    }

    @Override
    public boolean hasLeft(Account account, Instant since) {
        return jdbc.sql("select exists (select from account_left where lookup = ? and at >= ?)")
                .params(lookup(account), Moment.written(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Instant> linked(Account account) {
        return jdbc.sql("select linked from account where lookup = ?")
                .param(lookup(account))
                .query((row, at) -> Moment.read(row, "linked"))
                .optional();
    }

    @Override
    public Optional<Instant> votesFrom(Account account) {
        return jdbc.sql("select votes_from from account where lookup = ? and votes_from is not null")
                .param(lookup(account))
                .query((row, at) -> Moment.read(row, "votes_from"))
                .optional();
    }

    @Override
    public void wish(Wish wish) {
        jdbc.sql("insert into link_wish (goes, stays, asked, due) values (?, ?, ?, ?)")
                .params(
                        wish.goes().value(),
                        wish.stays().value(),
                        Moment.written(wish.asked()),
                        Moment.written(wish.due()))
                .update();
    }

    @Override
    public Optional<Wish> wishOf(PersonId either) {
        return jdbc.sql("select goes, stays, asked, due from link_wish where :person in (goes, stays)")
                .param("person", either.value())
                .query((row, at) -> new Wish(
                        new PersonId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        Moment.read(row, "asked"),
                        Moment.read(row, "due")))
                .optional();
    }

    @Override
    public void drop(PersonId either) {
        jdbc.sql("delete from link_wish where :person in (goes, stays)")
                .param("person", either.value())
                .update();
    }
}
