package org.moot.moot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.moot.assembly.Assemblies;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Halls;
import org.moot.assembly.Roster;
import org.moot.command.Inbox;
import org.moot.command.Transaction;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Talk;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;
import org.moot.notice.Mirrors;
import org.moot.notice.Outbox;
import org.moot.people.People;
import org.moot.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what people say: it counts as taking part, the muted are refused, and a thread is mirrored in the other halls. */
public final class Relay implements Talk {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Known known;
    private final Floor floor;
    private final Moots moots;
    private final Mirrors mirrors;
    private final Echoes echoes;
    private final Inbox inbox;
    private final Bookmarks bookmarks;
    private final Transaction transaction;

    /** Where things are said and by whom. */
    public record Known(People people, Assemblies assemblies, Roster roster, Halls halls, Hangings hangings) {}

    /** What was heard before. */
    public record Before(Inbox inbox, Bookmarks bookmarks) {}

    /** What was said again, and for whom it is not. */
    public record Again(Mirrors mirrors, Unmirrored unmirrored, Measures measures, Outbox outbox) {}

    public Relay(Known known, Moots moots, Before before, Again again, Transaction transaction, InstantSource clock) {
        this.known = known;
        this.floor = new Floor(again.measures());
        this.moots = moots;
        this.mirrors = again.mirrors();
        this.echoes = new Echoes(
                new Echoes.Ground(
                        known.halls(), known.hangings(), again.mirrors(), again.unmirrored(), again.measures()),
                again.outbox(),
                new Mentions(known.people()),
                new Bylines(known.people(), known.roster(), again.mirrors()),
                clock);
        this.inbox = before.inbox();
        this.bookmarks = before.bookmarks();
        this.transaction = transaction;
    }

    /** Talk goes on without being mirrored while the database is away. */
    @Override
    public void hear(Heard heard) {
        try {
            transaction.in(() -> switch (heard) {
                case Spoken spoken -> isNew(spoken) && take(spoken);
                case Changed changed -> isNew(changed) && take(changed);
                case Deleted deleted -> isNew(deleted) && take(deleted);
                case Reacted reacted -> take(reacted);
            });
        } catch (Transaction.Unavailable | Transaction.Uncertain e) {
            LOG.warn("something said at {} was not mirrored", heard.at().platform());
        }
    }

    @Override
    public Optional<Last> last(Place at) {
        return transaction.in(() -> bookmarks.at(at));
    }

    @Override
    public Set<String> heardSince(Place at, Instant since) {
        return transaction.in(() -> mirrors.saidAt(at, since));
    }

    private boolean isNew(Heard heard) {
        return inbox.first(heard.at().platform(), "talk " + heard.id());
    }

    private boolean take(Spoken spoken) {
        Optional<Where> where = where(spoken.at());
        where.ifPresent(it -> {
            bookmarks.put(spoken.at(), new Last(spoken.id(), spoken.when()));
            Optional<Person> speaker = tookPart(spoken.by(), it, spoken.when());
            heardIn(it, spoken.when());
            echoes.said(spoken, it, speaker);
        });
        return where.isPresent();
    }

    private boolean take(Changed changed) {
        Optional<Where> where = where(changed.at());
        where.ifPresent(it -> {
            Optional<Person> speaker = tookPart(changed.by(), it, changed.when());
            heardIn(it, changed.when());
            echoes.changed(changed, it, speaker);
        });
        return where.isPresent();
    }

    private boolean take(Deleted deleted) {
        Optional<Mirrors.Marking> mark = mirrors.marking(deleted.at().platform(), deleted.message());
        Place at = mark.map(Mirrors.Marking::at).orElseGet(() -> stood(deleted.message(), deleted.at()));
        Optional<Where> where = where(at);
        where.ifPresent(it -> mark.ifPresentOrElse(
                marking -> echoes.unmarked(marking, it), () -> echoes.deleted(deleted.at(at), it)));
        return where.isPresent();
    }

    /** The thread in which a message was, where only its hall is told. */
    private Place stood(String message, Place told) {
        if (known.hangings().threadAt(told).isPresent()) {
            return told;
        }
        return mirrors.standing(told.platform(), message).stream()
                .filter(it -> known.hangings()
                        .threadAt(it)
                        .filter(thread -> thread.hall().equals(told))
                        .isPresent())
                .findFirst()
                .orElse(told);
    }

    private boolean take(Reacted reacted) {
        Optional<Where> where = where(reacted.at());
        where.ifPresent(it -> echoes.marked(reacted, it, known.people().by(reacted.by())));
        return where.isPresent();
    }

    private Optional<Where> where(Place at) {
        Optional<Hanging> thread = known.hangings().threadAt(at);
        return known.halls()
                .at(thread.map(Hanging::hall).orElse(at))
                .flatMap(known.assemblies()::find)
                .map(assembly -> new Where(thread, assembly));
    }

    private Optional<Person> tookPart(Account by, Where where, Instant when) {
        Optional<Person> speaker = known.people().by(by);
        AssemblyId assembly = where.assembly().id();
        speaker.ifPresent(person -> {
            floor.check(person.id(), assembly, when);
            if (known.roster().has(assembly, person.id())) {
                known.roster().tookPart(assembly, person.id(), when);
            }
        });
        return speaker;
    }

    private void heardIn(Where where, Instant when) {
        where.thread()
                .flatMap(thread -> moots.about(thread.card()))
                .filter(moot -> moot.heard().plus(A_DAY).isBefore(when))
                .ifPresent(moot -> moots.change(moot.id(), it -> it.hearing(when)));
    }
}
