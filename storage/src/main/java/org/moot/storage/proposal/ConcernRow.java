package org.moot.storage.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moot.people.PersonId;
import org.moot.proposal.Concern;
import org.moot.proposal.ProposalId;
import org.moot.storage.rows.Row;

/** A concern as stored. */
@Entity
@Table(name = "concern")
class ConcernRow implements Row<Concern> {

    @Id
    private Long number;

    private Long proposal;
    private UUID byPerson;
    private String words;
    private Instant raised;
    private @Nullable Instant resolved;
    private boolean withdrawn;

    @Version
    private int changes;

    protected ConcernRow() {}

    static ConcernRow of(Concern concern) {
        var row = new ConcernRow();
        row.number = concern.number();
        row.take(concern);
        return row;
    }

    @Override
    public void take(Concern concern) {
        proposal = concern.proposal().value();
        byPerson = concern.by().value();
        words = concern.words();
        raised = concern.raised();
        resolved = concern.resolved().orElse(null);
        withdrawn = concern.withdrawn();
    }

    @Override
    public Concern toDomain() {
        return new Concern(
                number,
                new ProposalId(proposal),
                new PersonId(byPerson),
                words,
                raised,
                Optional.ofNullable(resolved),
                withdrawn);
    }
}
