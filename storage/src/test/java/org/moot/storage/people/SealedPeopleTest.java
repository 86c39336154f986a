package org.moot.storage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Account;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.make.Fresh;
import org.moot.make.Make;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.storage.Storage;
import org.moot.storage.StorageSettings;
import org.moot.storage.TestStorage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database, alone or together with the keys, tells about people. */
class SealedPeopleTest {
    private static final Path DIRECTORY = TestStorage.directory();
    private static final StorageSettings SETTINGS = TestStorage.settings(DIRECTORY, true);

    /** In the order of the alphabet. */
    private static final List<String> OF_PERSONS = List.of(
            "account.person",
            "act.asked_by",
            "action.by_person",
            "assembly.founder",
            "attendance.person",
            "attendance_kept.person",
            "attendance_said.by_person",
            "attendance_said.person",
            "attendance_sitting.by_person",
            "attendance_sitting.person",
            "call.host",
            "call_answer.person",
            "call_pass.person",
            "call_series.by_person",
            "call_summary.by_person",
            "call_ticket.person",
            "concern.by_person",
            "counting.person",
            "joined.person",
            "letter.person",
            "link_code.person", // for ten minutes
            "link_wish.goes",
            "link_wish.stays",
            "measure.asked_by",
            "measure.confirmed_by",
            "measure.person",
            "moot.started_by",
            "nomination.called_by",
            "officer.person",
            "person.id",
            "person_former.former", // told beside the person
            "person_former.person",
            "position.person",
            "proposal.about",
            "proposal.author",
            "question.by_person",
            "reminder.person",
            "review.by_person",
            "roll_entry.person",
            "summary.by_person",
            "took_part.person",
            "unmirrored.person");

    private static Storage storage = Storage.open(SETTINGS);

    private final String name = "Zora" + Fresh.word();
    private final Account account = new Account("console", "acct" + Fresh.word());

    @AfterAll
    static void close() {
        storage.close();
    }

    @BeforeAll
    static void somebodyIsThere() {
        Make.person("Somebody").in(storage.stores());
    }

    private static void restart() {
        storage.close();
        storage = Storage.open(SETTINGS);
    }

    private static JdbcClient jdbc() {
        return storage.the(JdbcClient.class);
    }

    private static void run(Runnable work) {
        storage.stores().transaction().in(() -> {
            work.run();
            return true;
        });
    }

    private static Optional<Person> find(PersonId id) {
        return storage.stores().transaction().in(() -> storage.stores().people().find(id));
    }

    private Person met() {
        Person person =
                Make.person(name).zone("Pacific/Auckland").knownAs(account).in(storage.stores());
        run(() -> storage.stores().outbox().tell(account, Post.saying("test.done"), person.reader()));
        jdbc().sql("delete from outbox").update(); // it was delivered
        return person;
    }

    private void assertNothingSays(String dump) {
        assertThat(dump)
                .doesNotContainIgnoringCase(name)
                .doesNotContain(account.id())
                .doesNotContain("Pacific/Auckland")
                .doesNotContain(hex(name), hex(account.id()));
    }

    private static String hex(String words) {
        return java.util.HexFormat.of().formatHex(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void noColumnOfTheDatabaseSaysANameOrAnAccount() {
        Person person = met();

        assertThat(find(person.id())).contains(person);
        assertNothingSays(Dump.of(storage));
    }

    @Test
    void theDumpOfThisTestWouldShowIt() {
        met();
        jdbc().sql("insert into touch (kind, key) values (?, ?)")
                .params(name, account.id())
                .update();

        assertThat(Dump.of(storage)).contains(name, account.id(), hex(name));
        jdbc().sql("delete from touch").update();
    }

    @Test
    void whoeverWasForgottenStaysSoInAnOlderCopyOfTheDatabase() {
        Person person = met();
        Dump.say(storage, "create table older_person as select * from person");
        Dump.say(storage, "create table older_account as select * from account");
        run(() -> storage.stores().traces().erase(person.id()));
        jdbc().sql("insert into person select * from older_person where id = ?")
                .param(person.id().value())
                .update();
        jdbc().sql("insert into account select * from older_account where person = ?")
                .param(person.id().value())
                .update();

        assertThat(find(person.id())).isEmpty();
        assertThat(storage.stores()
                        .transaction()
                        .in(() -> storage.stores().people().by(account)))
                .isEmpty();
        restart();
        assertThat(jdbc().sql("select count(*) from person where id = ?")
                        .param(person.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        Dump.say(storage, "drop table older_person, older_account");
    }

    @Test
    void whoeverIsForgottenByOneInstanceIsForgottenByAll() {
        Person person = met();
        try (Storage other = Storage.open(TestStorage.beside(storage))) {
            var people = other.stores().people();
            assertThat(other.stores().transaction().in(() -> people.by(account)))
                    .contains(person);
            run(() -> storage.stores().traces().erase(person.id()));

            assertThat(other.stores().transaction().in(() -> people.by(account)))
                    .isEmpty();
            assertThat(other.stores().transaction().in(() -> people.find(person.id())))
                    .isEmpty();
            assertThat(other.stores().transaction().in(() -> people.namesBeginning(name, 5)))
                    .isEmpty();
        }
    }

    @Test
    void aKeyIsDestroyedAtTheNextStartWhenACrashCameFirst() {
        Person person = met();
        long number = jdbc().sql("select key_number from person where id = ?")
                .param(person.id().value())
                .query(Long.class)
                .single();
        jdbc().sql("insert into key_to_destroy values (?)").param(number).update();
        restart();

        assertThat(find(person.id())).isEmpty();
        assertThat(jdbc().sql("select count(*) from key_to_destroy")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anErasureThatIsRolledBackKeepsTheKey() {
        Person person = met();
        assertThatThrownBy(() -> run(() -> {
                    storage.stores().traces().erase(person.id());
                    throw new IllegalStateException("the test fails here");
                }))
                .hasMessage("the test fails here");

        assertThat(find(person.id())).contains(person);
    }

    @Test
    void whatAnOlderVersionKeptOpenIsSealedAtTheNextStart() {
        UUID id = UUID.randomUUID();
        jdbc().sql("""
                insert into person (id, name, name_folded, name_public, zone, language, wants_reminders, met, changes)
                values (?, ?, lower(?), false, 'Pacific/Auckland', 'mi', true, moot_now(), 0)
                """).params(id, name, name).update();
        jdbc().sql("insert into account (platform, id, person) values (?, ?, ?)")
                .params(account.platform(), account.id(), id)
                .update();
        jdbc().sql("insert into lane (kind, platform, address) values ('door', ?, ?)")
                .params(account.platform(), account.id())
                .update();
        restart();

        assertNothingSays(Dump.of(storage));
        var people = storage.stores().people();
        Person person =
                storage.stores().transaction().in(() -> people.by(account)).orElseThrow();
        assertThat(person.id()).isEqualTo(new PersonId(id));
        assertThat(person.name()).isEqualTo(name);
        assertThat(person.wantsReminders()).isTrue();
        assertThat(person.language().getLanguage()).isEqualTo("mi");
        assertThat(storage.stores().transaction().in(() -> people.accounts(person.id())))
                .containsExactly(account);
        assertThat(storage.stores().transaction().in(() -> people.namesBeginning(name.substring(0, 7), 5)))
                .containsExactly(name);
    }

    @Test
    void keysThatAreOlderThanTheDatabaseStopTheStart() throws Exception {
        Path file = SETTINGS.houseKeys().resolve("persons.keys");
        byte[] older = Files.readAllBytes(file);
        Person last = met();
        storage.close();
        byte[] newer = Files.readAllBytes(file);
        Files.write(file, older);

        assertThatThrownBy(() -> Storage.open(SETTINGS))
                .isInstanceOf(Refusal.class)
                .hasMessage("storage.person-keys-old");
        Files.write(file, newer);
        storage = Storage.open(SETTINGS);
        assertThat(find(last.id())).contains(last);
    }

    @Test
    void everyColumnThatCanHoldAPersonIsLookedInto() {
        assertThat(columnsOfPersons())
                .as("a table that holds persons belongs into the queries of traces, or says why not here")
                .containsExactlyElementsOf(OF_PERSONS);
    }

    private List<String> columnsOfPersons() {
        return jdbc().sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'uuid'
                        and table_name not in ('installation', 'key_folder') order by 1
                        """).query((row, at) -> row.getString(1)).list();
    }
}
