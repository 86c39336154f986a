package org.moot.storage.moot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Place;
import org.moot.moot.Measure;
import org.moot.people.PersonId;
import org.moot.storage.rows.Row;

/** A measure of moderation as stored; of a hidden message only where it is, never its words. */
@Entity
@Table(name = "measure")
class MeasureRow implements Row<Measure> {

    @Id
    private Long number;

    private Long assembly;

    @Enumerated(EnumType.STRING)
    private Measure.What what;

    private @Nullable UUID person;
    private @Nullable String messagePlatform;
    private @Nullable String messageAddress;
    private @Nullable String messageReference;
    private String reason;
    private UUID askedBy;
    private Instant asked;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant until;
    private @Nullable Long appeal;
    private @Nullable Instant lifted;

    @Version
    private int changes;

    protected MeasureRow() {}

    static MeasureRow of(Measure measure) {
        var row = new MeasureRow();
        row.number = measure.number();
        row.take(measure);
        return row;
    }

    @Override
    public void take(Measure measure) {
        assembly = measure.assembly().value();
        what = measure.what();
        person = measure.person().map(PersonId::value).orElse(null);
        messagePlatform = measure.message().map(it -> it.place().platform()).orElse(null);
        messageAddress = measure.message().map(it -> it.place().address()).orElse(null);
        messageReference = measure.message().map(Measure.Message::reference).orElse(null);
        reason = measure.reason();
        askedBy = measure.askedBy().value();
        asked = measure.asked();
        confirmedBy = measure.confirmedBy().map(PersonId::value).orElse(null);
        until = measure.until().orElse(null);
        appeal = measure.appeal().orElse(null);
        lifted = measure.lifted().orElse(null);
    }

    @Override
    public Measure toDomain() {
        return new Measure(
                number,
                new AssemblyId(assembly),
                what,
                Optional.ofNullable(person).map(PersonId::new),
                message(),
                reason,
                new PersonId(askedBy),
                asked,
                Optional.ofNullable(confirmedBy).map(PersonId::new),
                Optional.ofNullable(until),
                Optional.ofNullable(appeal),
                Optional.ofNullable(lifted));
    }

    private Optional<Measure.Message> message() {
        return messagePlatform == null || messageAddress == null || messageReference == null
                ? Optional.empty()
                : Optional.of(new Measure.Message(new Place(messagePlatform, messageAddress), messageReference));
    }
}
