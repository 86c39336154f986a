package org.moot.storage.summary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.moot.people.PersonId;
import org.moot.storage.json.Json;
import org.moot.storage.rows.Row;
import org.moot.summary.Summary;

/** A summary as stored; what was objected to it as JSON. */
@Entity
@Table(name = "summary")
class SummaryRow implements Row<Summary> {

    @Id
    private Long decision;

    private UUID byPerson;
    private String words;
    private Instant drafted;
    private Instant publishable;
    private @Nullable Instant published;

    @JdbcTypeCode(SqlTypes.JSON)
    private String challenges;

    @Version
    private int changes;

    protected SummaryRow() {}

    static SummaryRow of(Summary summary) {
        var row = new SummaryRow();
        row.decision = summary.decision();
        row.take(summary);
        return row;
    }

    @Override
    public void take(Summary summary) {
        byPerson = summary.by().value();
        words = summary.words();
        drafted = summary.drafted();
        publishable = summary.publishable();
        published = summary.published().orElse(null);
        challenges = Json.writeList(summary.challenges(), Summary.Challenge.class);
    }

    @Override
    public Summary toDomain() {
        return new Summary(
                decision,
                new PersonId(byPerson),
                words,
                drafted,
                publishable,
                Optional.ofNullable(published),
                Json.readList(challenges, Summary.Challenge.class));
    }
}
