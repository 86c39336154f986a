package org.moot.storage.moot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Subject;
import org.moot.moot.Moot;
import org.moot.moot.MootId;
import org.moot.people.PersonId;
import org.moot.storage.rows.Row;

/** A moot as stored. */
@Entity
@Table(name = "moot")
class MootRow implements Row<Moot> {

    @Id
    private Long id;

    private Long assembly;
    private String title;
    private String aboutKind;
    private String aboutKey;
    private UUID startedBy;
    private Instant started;
    private Instant heard;
    private @Nullable Instant closed;

    @Version
    private int changes;

    protected MootRow() {}

    static MootRow of(Moot moot) {
        var row = new MootRow();
        row.id = moot.id().value();
        row.take(moot);
        return row;
    }

    @Override
    public void take(Moot moot) {
        assembly = moot.assembly().value();
        title = moot.title();
        aboutKind = moot.about().kind();
        aboutKey = moot.about().key();
        startedBy = moot.startedBy().value();
        started = moot.started();
        heard = moot.heard();
        closed = moot.closed().orElse(null);
    }

    @Override
    public Moot toDomain() {
        return new Moot(
                new MootId(id),
                new AssemblyId(assembly),
                title,
                new Subject(aboutKind, aboutKey),
                new PersonId(startedBy),
                started,
                heard,
                Optional.ofNullable(closed));
    }
}
