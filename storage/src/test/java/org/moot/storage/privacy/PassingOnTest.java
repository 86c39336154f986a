package org.moot.storage.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.moot.storage.TestStorage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No column that can hold a person is overlooked when two become one. */
class PassingOnTest {

    /** The person and what leads to them, what is frozen, and what is gone before. */
    private static final List<String> STAYS = List.of(
            "account.person",
            "link_code.person",
            "link_wish.goes",
            "link_wish.stays",
            "person.id",
            "person_former.former",
            "person_former.person",
            "question.by_person", // by the store of questions, which knows when both answered
            "roll_entry.person");

    /** JSON without persons, what is frozen, and what is still to be said. */
    private static final List<String> STAYS_WITHIN = List.of(
            "act.details",
            "assembly.charter",
            "assembly.tags",
            "attendance.spans",
            "call.came",
            "call_report.told",
            "call_series.days",
            "call_series.rhythm",
            "call_series.room",
            "call_series.trouble",
            "call_sighting.seen",
            "deadline.arguments", // a deadline looks whom a reference leads to
            "decision.facts",
            "outbox.parcel",
            "outbox.spot",
            "proposal.affected",
            "proposal.rounds",
            "question.answers",
            "turnout.voted",
            "vote.amendments",
            "vote.lots",
            "vote.rules",
            "vote.state");

    private static List<String> columns(String type) {
        return TestStorage.shared()
                .the(JdbcClient.class)
                .sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = ?
                        and table_name not in ('installation', 'key_folder') order by 1
                        """)
                .param(type)
                .query((row, at) -> row.getString(1))
                .list();
    }

    @Test
    void everyColumnOfAPersonIsPassedOnOrSaysWhyNot() {
        var known = new TreeSet<>(STAYS);
        known.addAll(PassingOn.columns());
        assertThat(columns("uuid")).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyColumnOfJsonIsPassedOnOrSaysWhyNot() {
        var known = new TreeSet<>(STAYS_WITHIN);
        known.addAll(PassingOn.within());
        assertThat(columns("jsonb")).isSubsetOf(known);
    }
}
