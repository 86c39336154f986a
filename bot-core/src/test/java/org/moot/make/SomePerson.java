package org.moot.make;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.moot.Stores;
import org.moot.conversation.Account;
import org.moot.people.Membership;
import org.moot.people.Person;
import org.moot.people.PersonId;

/** A person: a participant unless the test says more. */
public final class SomePerson {
    private final PersonId id = PersonId.fresh();
    private final String name;
    private Account account = Fresh.account();
    private ZoneId zone = ZoneId.of("Europe/London");
    private Locale language = Locale.ENGLISH;
    private boolean namePublic;
    private boolean reminded;
    private Optional<Membership> membership = Optional.empty();

    SomePerson(String name) {
        this.name = name;
    }

    public SomePerson member() {
        return memberSince(Make.THEN);
    }

    public SomePerson memberSince(Instant since) {
        return holding(new Membership(since, Optional.empty(), Optional.empty()));
    }

    public SomePerson memberOf(String constituency, Instant since) {
        return holding(new Membership(since, Optional.empty(), Optional.of(constituency)));
    }

    public SomePerson memberUntil(Instant ended) {
        return holding(new Membership(Make.THEN, Optional.of(ended), Optional.empty()));
    }

    public SomePerson holding(Membership held) {
        membership = Optional.of(held);
        return this;
    }

    public SomePerson knownAs(Account first) {
        account = first;
        return this;
    }

    public SomePerson zone(String id) {
        zone = ZoneId.of(id);
        return this;
    }

    public SomePerson speaking(Locale tongue) {
        language = tongue;
        return this;
    }

    public SomePerson showingName() {
        namePublic = true;
        return this;
    }

    public SomePerson reminded() {
        reminded = true;
        return this;
    }

    public Person made() {
        return new Person(id, name, namePublic, zone, language, membership, reminded, Make.THEN);
    }

    public Person in(Stores stores) {
        return stores.transaction().in(() -> stores.people().add(made(), account));
    }
}
