package org.moot.storage.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moot.conversation.Account;
import org.moot.conversation.Subject;
import org.moot.people.People;
import org.moot.people.PersonId;
import org.moot.privacy.Trace;
import org.moot.privacy.Traces;
import org.moot.storage.json.Json;
import org.moot.storage.keys.Lookups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Looks for a person in every table that can hold one. */
@Component
final class StoredTraces implements Traces {

    /** Tables whose rows of a person go with the person. */
    private static final List<String> PERSONAL = List.of(
            "joined",
            "took_part",
            "reminder",
            "unmirrored",
            "letter",
            "call_answer",
            "call_pass",
            "attendance_kept",
            "attendance",
            "attendance_said",
            "attendance_sitting",
            "call_ticket");

    private final JdbcClient jdbc;
    private final People people;
    private final Lookups lookups;
    private final PassingOn passingOn;

    StoredTraces(JdbcClient jdbc, People people, Lookups lookups, PassingOn passingOn) {
        this.jdbc = jdbc;
        this.people = people;
        this.lookups = lookups;
        this.passingOn = passingOn;
    }

    @Override
    public List<Trace> of(PersonId person) {
        List<PersonId> all = Stream.concat(Stream.of(person), people.formerly(person).stream())
                .toList();
        return TraceQueries.ALL.stream()
                .flatMap(query -> all.stream().flatMap(each -> traces(query, each)))
                .toList();
    }

    private Stream<Trace> traces(String query, PersonId person) {
        return jdbc
                .sql(query)
                .param("person", person.value())
                .param("name", person.toString())
                .query((row, at) -> trace(row))
                .list()
                .stream();
    }

    @Override
    public void passOn(PersonId from, PersonId to) {
        passingOn.passOn(from, to);
    }

    private static Trace trace(ResultSet row) throws SQLException {
        String key = row.getString(3);
        Optional<Subject> card = Optional.ofNullable(row.getString(2)).map(kind -> new Subject(kind, key));
        SortedMap<String, String> facts = Json.read(row.getString(4), new TypeReference<TreeMap<String, String>>() {});
        return new Trace(row.getString(1), card, facts);
    }

    @Override
    public void erase(PersonId person) {
        people.accounts(person).forEach(this::silence);
        people.formerly(person).forEach(this::eraseRows);
        eraseRows(person);
        people.forget(person);
    }

    private void eraseRows(PersonId person) {
        jdbc.sql("""
                insert into call_leftover (room, reference) select room, reference from call_pass where person = ?
                on conflict do nothing
                """).param(person.value()).update();
        for (String table : List.of("attendance_said", "attendance_sitting")) {
            jdbc.sql("delete from " + table + " where by_person = ?")
                    .param(person.value())
                    .update();
        }
        for (String table : PERSONAL) {
            jdbc.sql("delete from " + table + " where person = ?")
                    .param(person.value())
                    .update();
        }
        jdbc.sql("update turnout set voted = voted - :name where jsonb_exists(voted, :name)")
                .param("name", person.toString())
                .update();
    }

    /** What waits for their door is said to nobody, and what was set aside and names them will never be said. */
    private void silence(Account account) {
        String address = lookups.hex("door", account.platform(), account.id());
        jdbc.sql("delete from outbox where lane in (select id from lane where kind = 'door' and address = ?)")
                .param(address)
                .update();
        jdbc.sql("delete from lane where kind = 'door' and address = ?")
                .param(address)
                .update();
        jdbc.sql("delete from outbox where aside and position(? in parcel::text) > 0")
                .param(account.id())
                .update();
    }
}
