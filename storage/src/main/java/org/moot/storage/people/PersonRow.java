package org.moot.storage.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moot.people.Membership;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.storage.rows.Row;

/** A person as stored. The name stands twice: as typed, and folded for looking it up letter case aside. */
@Entity
@Table(name = "person")
class PersonRow implements Row<Person> {

    @Id
    private UUID id;

    private String name;
    private String nameFolded;
    private boolean namePublic;
    private String zone;
    private String language;
    private @Nullable Instant memberSince;
    private @Nullable Instant memberEnded;
    private @Nullable String constituency;
    private boolean wantsReminders;
    private Instant met;

    @Version
    private int changes;

    protected PersonRow() {}

    static PersonRow of(Person person) {
        var row = new PersonRow();
        row.id = person.id().value();
        row.met = person.met();
        row.take(person);
        return row;
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void take(Person person) {
        name = person.name();
        nameFolded = folded(person.name());
        namePublic = person.namePublic();
        zone = person.zone().getId();
        language = person.language().toLanguageTag();
        memberSince = person.membership().map(Membership::since).orElse(null);
        memberEnded = person.membership().flatMap(Membership::ended).orElse(null);
        constituency = person.membership().flatMap(Membership::constituency).orElse(null);
        wantsReminders = person.wantsReminders();
    }

    @Override
    public Person toDomain() {
        return new Person(
                new PersonId(id),
                name,
                namePublic,
                ZoneId.of(zone),
                Locale.forLanguageTag(language),
                membership(),
                wantsReminders,
                met);
    }

    private Optional<Membership> membership() {
        return Optional.ofNullable(memberSince)
                .map(since ->
                        new Membership(since, Optional.ofNullable(memberEnded), Optional.ofNullable(constituency)));
    }
}
