package org.moot.storage.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moot.people.Membership;
import org.moot.storage.rows.Row;

/** A person as stored: sealed, and with marks for finding the name. */
@Entity
@Table(name = "person")
class PersonRow implements Row<SealedPerson> {

    @Id
    private UUID id;

    private long keyNumber;
    private byte[] sealed;
    private int[] nameMarks;
    private boolean namePublic;
    private @Nullable Instant memberSince;
    private @Nullable Instant memberEnded;
    private @Nullable String constituency;
    private boolean wantsReminders;
    private Instant met;

    @Version
    private int changes;

    protected PersonRow() {}

    static PersonRow of(SealedPerson person) {
        var row = new PersonRow();
        row.id = person.id();
        row.keyNumber = person.keyNumber();
        row.met = person.met();
        row.take(person);
        return row;
    }

    @Override
    public void take(SealedPerson person) {
        sealed = person.sealed();
        nameMarks = person.nameMarks();
        namePublic = person.namePublic();
        memberSince = person.membership().map(Membership::since).orElse(null);
        memberEnded = person.membership().flatMap(Membership::ended).orElse(null);
        constituency = person.membership().flatMap(Membership::constituency).orElse(null);
        wantsReminders = person.wantsReminders();
    }

    @Override
    public SealedPerson toDomain() {
        return new SealedPerson(id, keyNumber, sealed, nameMarks, namePublic, membership(), wantsReminders, met);
    }

    private Optional<Membership> membership() {
        return Optional.ofNullable(memberSince)
                .map(since ->
                        new Membership(since, Optional.ofNullable(memberEnded), Optional.ofNullable(constituency)));
    }
}
