package org.moot.storage.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Block;
import org.moot.people.PersonId;
import org.moot.proposal.Decision;
import org.moot.proposal.Decisions;
import org.moot.proposal.ProposalId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions, written once; what is said later about one stands in rows of its own. */
@Component
final class StoredDecisions implements Decisions {

    private final JdbcClient jdbc;

    StoredDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long next() {
        return jdbc.sql("select nextval('decision_number')").query(Long.class).single();
    }

    @Override
    public void add(Decision decision) {
        jdbc.sql("""
                insert into decision (number, assembly, proposal, way, outcome, title, text, answers, facts, at, review)
                values (:number, :assembly, :proposal, :way, :outcome, :title, :text, :answers,
                    cast(:facts as jsonb), :at, :review)
                """)
                .param("number", decision.number())
                .param("assembly", decision.assembly().value())
                .param("proposal", decision.proposal().value())
                .param("way", decision.way().name())
                .param("outcome", decision.outcome().name())
                .param("title", decision.title())
                .param("text", decision.text())
                .param("answers", decision.answers())
                .param("facts", Json.writeList(decision.facts(), Block.class))
                .param("at", Moment.written(decision.at()))
                .param("review", Moment.written(decision.review()))
                .update();
        decision.reviewed().forEach(review -> review(decision.number(), review));
    }

    @Override
    public Optional<Decision> find(long number) {
        return jdbc.sql("select * from decision where number = ?")
                .param(number)
                .query((row, at) -> decision(row))
                .optional();
    }

    @Override
    public Optional<Decision> of(ProposalId proposal) {
        return jdbc.sql("select * from decision where proposal = ? order by number desc limit 1")
                .param(proposal.value())
                .query((row, at) -> decision(row))
                .optional();
    }

    @Override
    public List<Decision> page(AssemblyId assembly, long beforeNumber, int most) {
        return jdbc.sql("select * from decision where assembly = ? and number < ? order by number desc limit ?")
                .params(assembly.value(), beforeNumber, most)
                .query((row, at) -> decision(row))
                .list();
    }

    @Override
    public void review(long number, Decision.Review review) {
        jdbc.sql("insert into review (decision, by_person, words, at) values (?, ?, ?, ?)")
                .params(number, review.by().value(), review.words(), Moment.written(review.at()))
                .update();
    }

    private List<Decision.Review> reviews(long number) {
        return jdbc.sql("select * from review where decision = ? order by id")
                .param(number)
                .query((row, at) -> new Decision.Review(
                        new PersonId(row.getObject("by_person", UUID.class)),
                        row.getString("words"),
                        Moment.read(row, "at")))
                .list();
    }

    private Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("number"),
                new AssemblyId(row.getLong("assembly")),
                new ProposalId(row.getLong("proposal")),
                Decision.Way.valueOf(row.getString("way")),
                Decision.Outcome.valueOf(row.getString("outcome")),
                row.getString("title"),
                row.getString("text"),
                row.getInt("answers"),
                Json.readList(row.getString("facts"), Block.class),
                Moment.read(row, "at"),
                Moment.read(row, "review"),
                reviews(row.getLong("number")));
    }
}
