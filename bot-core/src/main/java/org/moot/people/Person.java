package org.moot.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.moot.conversation.Reader;

/**
 * One human being, however many chat accounts are linked.
 *
 * @param name the shown name, as typed; not unique
 * @param namePublic whether the public library may show the name
 * @param wantsReminders whether reminders were asked for, which large assemblies need
 */
public record Person(
        PersonId id,
        String name,
        boolean namePublic,
        ZoneId zone,
        Locale language,
        Optional<Membership> membership,
        boolean wantsReminders,
        Instant met) {

    public static final int LONGEST_NAME = 60;

    public static Person met(PersonId id, String name, ZoneId zone, Locale language, Instant now) {
        return new Person(id, name, false, zone, language, Optional.empty(), false, now);
    }

    public boolean isMember() {
        return membership.filter(Membership::isCurrent).isPresent();
    }

    public Reader reader() {
        return new Reader(language, zone);
    }

    public Person called(String newName) {
        return new Person(id, newName, namePublic, zone, language, membership, wantsReminders, met);
    }

    public Person showingName(boolean publicly) {
        return new Person(id, name, publicly, zone, language, membership, wantsReminders, met);
    }

    public Person in(ZoneId newZone) {
        return new Person(id, name, namePublic, newZone, language, membership, wantsReminders, met);
    }

    public Person speaking(Locale newLanguage) {
        return new Person(id, name, namePublic, zone, newLanguage, membership, wantsReminders, met);
    }

    public Person reminded(boolean wanted) {
        return new Person(id, name, namePublic, zone, language, membership, wanted, met);
    }

    public Person holding(Membership newMembership) {
        return new Person(id, name, namePublic, zone, language, Optional.of(newMembership), wantsReminders, met);
    }
}
