package org.moot.moot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Halls;
import org.moot.assembly.Roster;
import org.moot.command.Inbox;
import org.moot.command.Transaction;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Talk;
import org.moot.notice.Hanging;
import org.moot.notice.Hangings;
import org.moot.notice.Outbox;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
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
    private final Outbox outbox;
    private final Inbox inbox;
    private final Bookmarks bookmarks;
    private final Transaction transaction;

    /** Where things are said and by whom. */
    public record Known(People people, Assemblies assemblies, Roster roster, Halls halls, Hangings hangings) {}

    /** What was heard before. */
    public record Before(Inbox inbox, Bookmarks bookmarks) {}

    public Relay(Known known, Floor floor, Moots moots, Outbox outbox, Before before, Transaction transaction) {
        this.known = known;
        this.floor = floor;
        this.moots = moots;
        this.outbox = outbox;
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
                // where a mirrored message was said in the other halls is not known yet
                case Deleted deleted -> isNew(deleted);
                case Reacted reacted -> true;
            });
        } catch (Transaction.Unavailable | Transaction.Uncertain e) {
            LOG.warn("something said at {} was not mirrored", heard.at().platform());
        }
    }

    @Override
    public Optional<Last> last(Place at) {
        return transaction.in(() -> bookmarks.at(at));
    }

    private boolean isNew(Heard heard) {
        return inbox.first(heard.at().platform(), "talk " + heard.id());
    }

    private boolean take(Spoken spoken) {
        Optional<Where> where = where(spoken.at());
        if (where.isEmpty()) {
            return false;
        }
        bookmarks.put(spoken.at(), new Last(spoken.id(), spoken.when()));
        Optional<Person> speaker = tookPart(spoken.by(), where.get(), spoken.when());
        String name = speaker.map(Person::name).orElse(spoken.shownName());
        mirror(where.get(), spoken.when(), Post.saying("moot.said", name, all(spoken.words(), spoken.files())));
        return true;
    }

    private boolean take(Changed changed) {
        Optional<Where> where = where(changed.at());
        if (where.isEmpty()) {
            return false;
        }
        Optional<Person> speaker = tookPart(changed.by(), where.get(), changed.when());
        String name = speaker.map(Person::name).orElse(changed.shownName());
        String now = all(changed.words(), changed.files());
        mirror(where.get(), changed.when(), Post.saying("moot.said-anew", name, now));
        return true;
    }

    /** Files are named by where they lie. */
    private static String all(String words, List<Attached> files) {
        return Stream.concat(
                        Stream.of(words).filter(it -> !it.isBlank()),
                        files.stream().map(Attached::address))
                .collect(Collectors.joining("\n"));
    }

    private record Where(Optional<Hanging> thread, Assembly assembly) {}

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

    private void mirror(Where where, Instant when, Post post) {
        if (where.thread().isEmpty()) {
            return;
        }
        Hanging thread = where.thread().get();
        moots.about(thread.card())
                .filter(moot -> moot.heard().plus(A_DAY).isBefore(when))
                .ifPresent(moot -> moots.change(moot.id(), it -> it.hearing(when)));
        for (Hanging other : known.hangings().of(thread.card())) {
            if (other.opensThread() && !other.at().equals(thread.at())) {
                outbox.stage(
                        new Spot.Thread(other.hall(), thread.card()),
                        new Parcel.Say(post, where.assembly().reader()));
            }
        }
    }
}
