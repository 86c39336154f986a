package org.moot.storage.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.ProposalId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Row;
import org.moot.vote.Amendment;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/** A vote as stored, the manifest to the letter; its state as JSON, and the state's word beside it for lists. */
@Entity
@Table(name = "vote")
class VoteRow implements Row<Vote> {

    static final String OPEN = "open";
    static final String PAUSED = "paused";

    @Id
    private Long id;

    private Long assembly;
    private Long proposal;
    private String question;

    @JdbcTypeCode(SqlTypes.JSON)
    private String options;

    private int statusQuo;
    private boolean people;
    private int rollSize;
    private String rollRoot;

    @JdbcTypeCode(SqlTypes.JSON)
    private String rules;

    private String seed;

    @JdbcTypeCode(SqlTypes.JSON)
    private String lots;

    private String manifest;

    @JdbcTypeCode(SqlTypes.JSON)
    private String amendments;

    @JdbcTypeCode(SqlTypes.JSON)
    private String state;

    private String stateWord;

    @Version
    private int changes;

    protected VoteRow() {}

    static VoteRow of(Vote vote) {
        var row = new VoteRow();
        row.id = vote.id().value();
        row.take(vote);
        return row;
    }

    @Override
    public void take(Vote vote) {
        assembly = vote.assembly().value();
        proposal = vote.proposal().value();
        question = vote.question();
        options = Json.writeList(vote.options(), Vote.Option.class);
        statusQuo = vote.statusQuo();
        people = vote.people();
        rollSize = vote.rollSize();
        rollRoot = vote.rollRoot();
        rules = Json.write(vote.rules());
        seed = vote.seed();
        lots = Json.writeList(vote.lots(), Integer.class);
        manifest = vote.manifest();
        amendments = Json.writeList(vote.amendments(), Amendment.class);
        state = Json.write(vote.state());
        stateWord = word(vote.state());
    }

    private static String word(Vote.State state) {
        return switch (state) {
            case Vote.State.Announced announced -> "announced";
            case Vote.State.Open open -> OPEN;
            case Vote.State.Paused paused -> PAUSED;
            case Vote.State.Closed closed -> "closed";
            case Vote.State.Counted counted -> "counted";
            case Vote.State.Final end -> "final";
            case Vote.State.Void spoilt -> "void";
        };
    }

    @Override
    public Vote toDomain() {
        return new Vote(
                new VoteId(id),
                new AssemblyId(assembly),
                new ProposalId(proposal),
                question,
                Json.readList(options, Vote.Option.class),
                statusQuo,
                people,
                rollSize,
                rollRoot,
                Json.read(rules, Vote.Rules.class),
                seed,
                Json.readList(lots, Integer.class),
                manifest,
                Json.readList(amendments, Amendment.class),
                Json.read(state, Vote.State.class));
    }
}
