package org.moot.storage.people;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.moot.command.Transaction;
import org.moot.conversation.Account;
import org.moot.conversation.Refusal;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.privacy.Traces;
import org.moot.storage.keys.Lookups;
import org.moot.storage.keys.PersonKeys;
import org.moot.storage.rows.Turn;
import org.moot.storage.server.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings persons and their keys together at a start: seals what an older version kept open, in batches that a crash may cut
 * short; destroys the keys that a crash left; and forgets again whoever was forgotten after the database that an operator
 * brought back was copied.
 */
@Component
public final class Resealing {
    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int AT_ONCE = 1000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Transaction transaction;
    private final Turn turn;
    private final Seal seal;
    private final NameMarks marks;
    private final Lookups lookups;
    private final KeyNumbers numbers;
    private final DatabaseAddress address;

    Resealing(
            JdbcClient jdbc,
            DataSource dataSource,
            Transaction transaction,
            Turn turn,
            Seal seal,
            NameMarks marks,
            Lookups lookups,
            KeyNumbers numbers,
            PersonKeys keys,
            Traces traces,
            DatabaseAddress address) {
        this.template = new JdbcTemplate(dataSource);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.turn = turn;
        this.seal = seal;
        this.marks = marks;
        this.lookups = lookups;
        this.numbers = numbers;
        this.address = address;
        requireKeys(keys);
        numbers.destroyNoted();
        forgetAgain(keys, traces);
        numbers.destroyNoted();
        run();
    }

    /** Seals everything that is open; harmless when nothing is. */
    public void run() {
        int persons = inBatches(this::persons);
        int accounts = inBatches(this::accounts);
        int lanes = inBatches(this::lanes);
        if (persons + accounts + lanes > 0) {
            LOG.info("sealed {} persons, {} accounts, {} lanes", persons, accounts, lanes);
            List.of("person", "account", "lane").forEach(this::clean);
        }
    }

    /** Or what was open stays on the disk for a while. */
    private void clean(String table) {
        try (Connection owner = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = owner.createStatement()) {
            statement.execute("set lock_timeout = '10s'");
            statement.execute("vacuum full " + table);
        } catch (SQLException e) {
            LOG.warn("the table {} was in use and could not be cleaned of what was open before", table);
        }
    }

    /** The newest key is the one that an older copy of the folder would lack. */
    private void requireKeys(PersonKeys keys) {
        Optional<Long> newest = jdbc.sql("select max(key_number) from person")
                .query((row, at) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
        Refusal.when(newest.filter(number -> !keys.isKnown(number)).isPresent(), "storage.person-keys-old");
        jdbc.sql("""
                select setval('person_key_number', :highest) from person_key_number where last_value < :highest
                """).param("highest", keys.highest()).query().listOfRows();
    }

    private void forgetAgain(PersonKeys keys, Traces traces) {
        List<PersonId> forgotten = jdbc.sql("select id from person where key_number = any(?)")
                .param(keys.gone().toArray(Long[]::new))
                .query((row, at) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        for (PersonId person : forgotten) {
            transaction.in(() -> {
                traces.erase(person);
                return true;
            });
        }
        if (!forgotten.isEmpty()) {
            LOG.info("forgot {} persons again, whom an older copy of the database had brought back", forgotten.size());
        }
    }

    private int inBatches(IntSupplier batch) {
        int all = 0;
        for (int done = -1; done != 0; all += done) {
            done = transaction.in(() -> {
                turn.alone("people.reseal");
                return batch.getAsInt();
            });
        }
        return all;
    }

    private int persons() {
        List<Person> open = jdbc.sql("select id, name, zone, language from person where sealed is null limit ?")
                .param(AT_ONCE)
                .query((row, at) -> Person.met(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        ZoneId.of(row.getString("zone")),
                        Locale.forLanguageTag(row.getString("language")),
                        Instant.EPOCH))
                .list();
        List<Long> keyNumbers = numbers.fresh(open.size());
        List<Object[]> sealed = IntStream.range(0, open.size())
                .mapToObj(at -> seal.seal(open.get(at), keyNumbers.get(at)))
                .map(it -> new Object[] {it.keyNumber(), it.sealed(), it.nameMarks(), it.id()})
                .toList();
        template.batchUpdate("""
                update person set key_number = ?, sealed = ?, name_marks = ?,
                    name = null, name_folded = null, zone = null, language = null
                where id = ?
                """, sealed);
        return open.size();
    }

    private int accounts() {
        List<Object[]> sealed = jdbc.sql("""
                select account.platform, account.id, account.person, person.key_number
                from account join person on person.id = account.person where account.sealed is null limit ?
                """)
                .param(AT_ONCE)
                .query((row, at) -> {
                    var account = new Account(row.getString(1), row.getString(2));
                    UUID person = row.getObject(3, UUID.class);
                    byte[] lookup = lookups.of("account", account.platform(), account.id());
                    return new Object[] {
                        lookup, seal.seal(account, person, row.getLong(4)), account.platform(), account.id()
                    };
                })
                .list();
        template.batchUpdate("""
                update account set lookup = ?, sealed = ?, platform = null, id = null
                where sealed is null and platform = ? and id = ?
                """, sealed);
        return sealed.size();
    }

    private int lanes() {
        List<Object[]> keyed = jdbc.sql(
                        "select id, platform, address from lane where kind = 'door' and not keyed limit ?")
                .param(AT_ONCE)
                .query((row, at) ->
                        new Object[] {lookups.hex("door", row.getString(2), row.getString(3)), row.getLong(1)})
                .list();
        template.batchUpdate("update lane set address = ?, keyed = true where id = ?", keyed);
        return keyed.size();
    }
}
