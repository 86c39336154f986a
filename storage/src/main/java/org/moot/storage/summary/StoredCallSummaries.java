package org.moot.storage.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.moot.conversation.Refusal;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Moment;
import org.moot.storage.rows.Turn;
import org.moot.summary.CallSummaries;
import org.moot.summary.Summary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Summaries by the number of their call; who drafts first has it. */
@Component
final class StoredCallSummaries implements CallSummaries {

    private final JdbcClient jdbc;
    private final Turn turn;

    StoredCallSummaries(JdbcClient jdbc, Turn turn) {
        this.jdbc = jdbc;
        this.turn = turn;
    }

    @Override
    public void add(Summary summary) {
        turn.alone("call-summary/" + summary.decision());
        Refusal.when(find(summary.decision()).isPresent(), "summary.there-already", summary.decision());
        jdbc.sql("""
                insert into call_summary (call, by_person, words, drafted, publishable, published, challenges)
                values (:call, :by, :words, :drafted, :publishable, :published, cast(:challenges as jsonb))
                """)
                .param("call", summary.decision())
                .param("by", summary.by().value())
                .param("words", summary.words())
                .param("drafted", Moment.written(summary.drafted()))
                .param("publishable", Moment.written(summary.publishable()))
                .param("published", summary.published().map(Moment::written).orElse(null))
                .param("challenges", Json.writeList(summary.challenges(), Summary.Challenge.class))
                .update();
    }

    @Override
    public Optional<Summary> find(long call) {
        return read(call, "");
    }

    @Override
    public Summary change(long call, UnaryOperator<Summary> step) {
        Summary after = step.apply(read(call, " for update").orElseThrow());
        jdbc.sql("""
                update call_summary set by_person = :by, words = :words, drafted = :drafted, publishable = :publishable,
                    published = :published, challenges = cast(:challenges as jsonb) where call = :call
                """)
                .param("call", call)
                .param("by", after.by().value())
                .param("words", after.words())
                .param("drafted", Moment.written(after.drafted()))
                .param("publishable", Moment.written(after.publishable()))
                .param("published", after.published().map(Moment::written).orElse(null))
                .param("challenges", Json.writeList(after.challenges(), Summary.Challenge.class))
                .update();
        return after;
    }

    private Optional<Summary> read(long call, String how) {
        return jdbc.sql("select * from call_summary where call = ?" + how)
                .param(call)
                .query((row, at) -> summary(row))
                .optional();
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getLong("call"),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getString("words"),
                Moment.read(row, "drafted"),
                Moment.read(row, "publishable"),
                Moment.maybe(row, "published"),
                Json.readList(row.getString("challenges"), Summary.Challenge.class));
    }
}
