package org.moot.storage.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.moot.people.PersonId;
import org.moot.proposal.Position;
import org.moot.proposal.Positions;
import org.moot.proposal.ProposalId;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Positions, one row a person, so that many can be taken at once; and the frozen lists of who counts. */
@Component
final class StoredPositions implements Positions {

    private static final RowMapper<Position> POSITION = (row, at) -> new Position(
            new ProposalId(row.getLong("proposal")),
            new PersonId(row.getObject("person", UUID.class)),
            row.getInt("version"),
            Position.Stand.valueOf(row.getString("stand")),
            row.getString("reason"),
            row.getString("offer"),
            row.getBoolean("wants_vote"),
            Moment.read(row, "at"));

    private final JdbcClient jdbc;

    StoredPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Position position) {
        jdbc.sql("""
                insert into position (proposal, person, version, stand, reason, offer, wants_vote, at)
                values (:proposal, :person, :version, :stand, :reason, :offer, :wantsVote, :at)
                on conflict (proposal, person) do update set version = excluded.version, stand = excluded.stand,
                    reason = excluded.reason, offer = excluded.offer, wants_vote = excluded.wants_vote,
                    at = excluded.at
                """)
                .param("proposal", position.proposal().value())
                .param("person", position.person().value())
                .param("version", position.version())
                .param("stand", position.stand().name())
                .param("reason", position.reason())
                .param("offer", position.offer())
                .param("wantsVote", position.wantsVote())
                .param("at", Moment.written(position.at()))
                .update();
    }

    @Override
    public Optional<Position> find(ProposalId proposal, PersonId person) {
        return jdbc.sql("select * from position where proposal = ? and person = ?")
                .params(proposal.value(), person.value())
                .query(POSITION)
                .optional();
    }

    @Override
    public List<Position> on(ProposalId proposal) {
        return jdbc.sql("select * from position where proposal = ? order by at, person")
                .param(proposal.value())
                .query(POSITION)
                .list();
    }

    @Override
    public void freeze(ProposalId proposal, int round, List<PersonId> list) {
        int first = jdbc.sql("insert into counting_list (proposal, round) values (?, ?) on conflict do nothing")
                .params(proposal.value(), round)
                .update();
        if (first == 1) {
            jdbc.sql("insert into counting (proposal, round, person) select :proposal, :round, unnest(:list)")
                    .param("proposal", proposal.value())
                    .param("round", round)
                    .param("list", list.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                    .update();
        }
    }

    @Override
    public boolean counts(ProposalId proposal, int round, PersonId person) {
        return jdbc.sql("select exists (select from counting where proposal = ? and round = ? and person = ?)")
                .params(proposal.value(), round, person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PersonId> list(ProposalId proposal, int round) {
        return jdbc.sql("select person from counting where proposal = ? and round = ? order by person")
                .params(proposal.value(), round)
                .query((row, at) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<Position> dissent(ProposalId proposal, int version, int most) {
        return jdbc.sql("""
                select * from position where proposal = ? and version = ? and stand in ('ASIDE', 'BLOCK')
                order by at, person limit ?
                """)
                .params(proposal.value(), version, most)
                .query(POSITION)
                .list();
    }

    @Override
    public Standing temperature(ProposalId proposal, int version) {
        return standing("""
                select stand, wants_vote, true as counts from position
                where proposal = :proposal and version = :version
                """, Map.of("proposal", proposal.value(), "version", version));
    }

    @Override
    public Standing standing(ProposalId proposal, int round, int version) {
        return standing("""
                select stand, wants_vote, counting.person is not null as counts
                from position left join counting on counting.proposal = position.proposal
                    and counting.round = :round and counting.person = position.person
                where position.proposal = :proposal and position.version = :version
                """, Map.of("proposal", proposal.value(), "round", round, "version", version));
    }

    private Standing standing(String taken, Map<String, ?> parameters) {
        return jdbc.sql("""
                select count(*) filter (where counts and stand = 'AGREE') as agree,
                    count(*) filter (where counts and stand = 'ASIDE') as aside,
                    count(*) filter (where counts and stand = 'BLOCK') as block,
                    count(*) filter (where counts and wants_vote) as want_vote,
                    count(*) filter (where not counts) as others
                from (%s) taken
                """.formatted(taken))
                .params(parameters)
                .query((row, at) -> new Standing(
                        row.getInt("agree"),
                        row.getInt("aside"),
                        row.getInt("block"),
                        row.getInt("want_vote"),
                        row.getInt("others")))
                .single();
    }
}
