package org.moot.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.people.Membership;
import org.moot.people.People;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.time.Deadline;
import org.moot.time.Deadlines;

/**
 * The one way in which two persons become one: accounts, membership, rosters, seats, offices, positions, proposals, concerns,
 * attendance, questions and reminders of the one who goes are the other's. Rolls and what is decided stay as they are.
 */
public final class OnePerson {
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    private final Archive archive;
    private final Forgetting forgetting;
    private final Apart apart;
    private final Book book;

    /** Where it is written. */
    record Book(People people, PassingOn passingOn, Deadlines deadlines, AuditLog audit) {}

    OnePerson(Archive archive, Forgetting forgetting, Apart apart, Book book) {
        this.archive = archive;
        this.forgetting = forgetting;
        this.apart = apart;
        this.book = book;
    }

    /** Whether nothing is tied to somebody, so that nothing can be lost or doubled. */
    public boolean isStranger(PersonId person) {
        Dossier dossier = archive.of(person);
        return dossier.traces().isEmpty() && dossier.person().membership().isEmpty();
    }

    /** Until when two have to stay apart, because otherwise one would count twice; empty when they need not. */
    public Optional<Instant> apartUntil(PersonId one, PersonId other, Instant now) {
        return apart.until(archive.of(one), archive.of(other), now);
    }

    /**
     * Who stays: whoever is on the roll of an open vote, because a ballot lies under their reference; else a member, else
     * who came first, and else the first of both.
     */
    public PersonId whoStays(PersonId one, PersonId other) {
        return Comparator.<Dossier>comparingInt(it -> it.openRolls() > 0 ? 0 : 1)
                                .thenComparing(it -> it.person().isMember() ? 0 : 1)
                                .thenComparing(it -> it.person().met())
                                .compare(archive.of(one), archive.of(other))
                        <= 0
                ? one
                : other;
    }

    /** Within a transaction, and only where nothing keeps them apart. */
    public void merge(PersonId goes, PersonId stays, Instant now) {
        Dossier dossier = archive.of(goes);
        Person kept = book.people().find(stays).orElseThrow();
        book.people().passOn(goes, stays, now);
        membership(dossier.person(), kept).ifPresent(held -> book.people().change(stays, it -> it.holding(held)));
        book.passingOn().passOn(goes, stays);
        book.people().forget(goes);
        forgetting.redraw(dossier);
        var who = Map.of("person", stays.toString(), "was", goes.toString());
        book.audit().note(new Happening("person.merged", now, who));
        var gathering = Map.of(PersonGather.WAS, goes.toString());
        book.deadlines()
                .set(new Deadline(PersonGather.NAME + "/" + goes, now.plus(UNDER_WAY), PersonGather.NAME, gathering));
    }

    /** A member since the earlier of both times; empty where the one who goes is none. */
    private static Optional<Membership> membership(Person goes, Person stays) {
        Optional<Membership> current = stays.membership().filter(Membership::isCurrent);
        return goes.membership()
                .filter(Membership::isCurrent)
                .map(other -> current.map(held -> new Membership(
                                earlier(held.since(), other.since()),
                                Optional.empty(),
                                held.constituency().or(other::constituency)))
                        .orElse(other));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isAfter(other) ? other : one;
    }
}
