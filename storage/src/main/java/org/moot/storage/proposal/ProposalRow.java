package org.moot.storage.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.moot.assembly.AssemblyId;
import org.moot.office.Effect;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Rewording;
import org.moot.proposal.Round;
import org.moot.proposal.Stage;
import org.moot.proposal.Version;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Row;

/** A proposal as stored; its texts and its stage as JSON, and the stage's word beside it for lists. */
@Entity
@Table(name = "proposal")
class ProposalRow implements Row<Proposal> {

    @Id
    private Long id;

    private Long assembly;

    @Enumerated(EnumType.STRING)
    private Proposal.Matter matter;

    private String title;
    private String titleFolded;
    private UUID author;
    private Instant began;

    @JdbcTypeCode(SqlTypes.JSON)
    private String versions;

    @JdbcTypeCode(SqlTypes.JSON)
    private String rewordings;

    @JdbcTypeCode(SqlTypes.JSON)
    private String affected;

    @JdbcTypeCode(SqlTypes.JSON)
    private String stage;

    private String stageWord;

    @JdbcTypeCode(SqlTypes.JSON)
    private String rounds;

    private int returns;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String effect;

    private @Nullable UUID about;
    private @Nullable Long revives;

    @jakarta.persistence.Version
    private int changes;

    protected ProposalRow() {}

    static ProposalRow of(Proposal proposal) {
        var row = new ProposalRow();
        row.id = proposal.id().value();
        row.take(proposal);
        return row;
    }

    static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public void take(Proposal proposal) {
        assembly = proposal.assembly().value();
        matter = proposal.matter();
        title = proposal.title();
        titleFolded = folded(proposal.title());
        author = proposal.author().value();
        began = proposal.began();
        versions = Json.writeList(proposal.versions(), Version.class);
        rewordings = Json.writeList(proposal.rewordings(), Rewording.class);
        affected = Json.writeList(List.copyOf(proposal.affected()), AssemblyId.class);
        stage = Json.write(proposal.stage());
        stageWord = proposal.stage().word();
        rounds = Json.writeList(proposal.rounds(), Round.class);
        returns = proposal.returns();
        effect = proposal.effect().map(Json::write).orElse(null);
        about = proposal.about().map(PersonId::value).orElse(null);
        revives = proposal.revives().map(ProposalId::value).orElse(null);
    }

    @Override
    public Proposal toDomain() {
        return new Proposal(
                new ProposalId(id),
                new AssemblyId(assembly),
                matter,
                title,
                new PersonId(author),
                began,
                Json.readList(versions, Version.class),
                Json.readList(rewordings, Rewording.class),
                Set.copyOf(Json.readList(affected, AssemblyId.class)),
                Json.read(stage, Stage.class),
                Json.readList(rounds, Round.class),
                returns,
                Optional.ofNullable(effect).map(it -> Json.read(it, Effect.class)),
                Optional.ofNullable(about).map(PersonId::new),
                Optional.ofNullable(revives).map(ProposalId::new));
    }
}
