package org.moot.storage.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moot.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes another person wherever one stands who is one person with them. It leaves alone what must not change: rolls, who
 * took part in votes, the audit log, and where both stand in what is over.
 */
@Component
final class PassingOn {

    /** One person in a column, and nothing that forbids the other one there. */
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("assembly", List.of("founder")),
            Map.entry("officer", List.of("person")),
            Map.entry("nomination", List.of("called_by")),
            Map.entry("act", List.of("asked_by")),
            Map.entry("moot", List.of("started_by")),
            Map.entry("measure", List.of("person", "asked_by", "confirmed_by")),
            Map.entry("proposal", List.of("author", "about")),
            Map.entry("concern", List.of("by_person")),
            Map.entry("review", List.of("by_person")),
            Map.entry("summary", List.of("by_person")),
            Map.entry("action", List.of("by_person")),
            Map.entry("call_series", List.of("by_person")),
            Map.entry("call", List.of("host")),
            Map.entry("call_summary", List.of("by_person")),
            Map.entry("attendance_said", List.of("by_person")),
            Map.entry("attendance_sitting", List.of("person", "by_person")),
            Map.entry("call_ticket", List.of("person")));

    /** Persons within JSON; a reference is of 36 characters and stands nowhere by chance. */
    private static final Map<String, List<String>> WITHIN = Map.ofEntries(
            Map.entry("officer", List.of("paused_by")),
            Map.entry("nomination", List.of("nominees")),
            Map.entry("act", List.of("state")),
            Map.entry("proposal", List.of("versions", "rewordings", "stage", "effect")),
            Map.entry("summary", List.of("challenges")),
            Map.entry("vote", List.of("options")),
            Map.entry("call", List.of("items", "agenda")),
            Map.entry("call_summary", List.of("challenges")));

    /** One row a person beside these columns; where both have one, that of the one who stays stands. */
    private static final Map<String, List<String>> ONE_EACH = Map.ofEntries(
            Map.entry("joined", List.of("assembly")),
            Map.entry("took_part", List.of("assembly")),
            Map.entry("reminder", List.of("day")),
            Map.entry("letter", List.of()),
            Map.entry("unmirrored", List.of()),
            Map.entry("position", List.of("proposal")),
            Map.entry("counting", List.of("proposal", "round")),
            Map.entry("call_answer", List.of("call")),
            Map.entry("call_pass", List.of("room")),
            Map.entry("attendance_kept", List.of()),
            Map.entry("attendance", List.of("call")),
            Map.entry("attendance_said", List.of("call")));

    /** What goes where both have it; the rest of these stays under the earlier reference. */
    private static final List<String> DOUBLES = List.of(
            "joined",
            "took_part",
            "reminder",
            "letter",
            "unmirrored",
            "call_answer",
            "call_pass",
            "attendance_kept",
            "attendance",
            "attendance_said");

    /** What of both is the one that counts: the earlier joining, the later taking part, position or attendance. */
    private static final List<String> FIRST = List.of("""
            update joined own set since = other.since from joined other
            where (own.person, other.person, other.assembly) = (:to, :from, own.assembly) and other.since < own.since
            """, """
            update took_part own set day = other.day from took_part other
            where (own.person, other.person, other.assembly) = (:to, :from, own.assembly) and other.day > own.day
            """, """
            delete from position own using position other, proposal
            where (own.person, other.person, other.proposal) = (:to, :from, own.proposal) and proposal.id = own.proposal
                and proposal.stage_word <> 'decided' and other.at > own.at
            """, """
            delete from attendance own using attendance other
            where (own.person, other.person, other.call) = (:to, :from, own.call) and other.seconds > own.seconds
            """, """
            insert into call_leftover (room, reference)
            select other.room, other.reference from call_pass other join call_pass own using (room)
            where (own.person, other.person) = (:to, :from) on conflict do nothing
            """);

    /** Of two positions on what is open the earlier one goes. */
    private static final List<String> LAST = List.of("""
            delete from position using proposal where position.person = :from and proposal.id = position.proposal
                and proposal.stage_word <> 'decided'
            """);

    private final JdbcClient jdbc;

    PassingOn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void passOn(PersonId from, PersonId to) {
        FIRST.forEach(sql -> run(sql, from, to));
        ONE_EACH.forEach((table, beside) -> run(move(table, beside), from, to));
        DOUBLES.forEach(table -> run("delete from " + table + " where person = :from", from, to));
        LAST.forEach(sql -> run(sql, from, to));
        COLUMNS.forEach((table, columns) -> columns.forEach(
                column -> run("update " + table + " set " + column + " = :to where " + column + " = :from", from, to)));
        WITHIN.forEach((table, columns) -> columns.forEach(column -> run(within(table, column), from, to)));
    }

    /** Every column of a person that is passed on, as {@code table.column}. */
    static List<String> columns() {
        Stream<String> oneEach = ONE_EACH.keySet().stream().map(table -> table + ".person");
        return Stream.concat(oneEach, named(COLUMNS)).toList();
    }

    /** Every column of JSON in which persons are passed on. */
    static List<String> within() {
        return named(WITHIN).toList();
    }

    private static Stream<String> named(Map<String, List<String>> tables) {
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(column -> table.getKey() + "." + column));
    }

    private static String move(String table, List<String> beside) {
        String same = beside.stream()
                .map(column -> " and own." + column + " = " + table + "." + column)
                .reduce("", String::concat);
        return "update " + table + " set person = :to where person = :from and not exists (select from " + table
                + " own where own.person = :to" + same + ")";
    }

    private static String within(String table, String column) {
        return "update " + table + " set " + column + " = replace(" + column
                + "::text, :was, :is)::jsonb where position(:was in " + column + "::text) > 0";
    }

    private void run(String sql, PersonId from, PersonId to) {
        jdbc.sql(sql)
                .param("from", from.value())
                .param("to", to.value())
                .param("was", from.toString())
                .param("is", to.toString())
                .update();
    }
}
