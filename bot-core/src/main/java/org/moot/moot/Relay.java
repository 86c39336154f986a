package org.moot.moot;

import java.time.Duration;
import java.util.Optional;
import org.moot.assembly.Assemblies;
import org.moot.assembly.Assembly;
import org.moot.assembly.Halls;
import org.moot.assembly.Roster;
import org.moot.command.Inbox;
import org.moot.command.Transaction;
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
    private final Transaction transaction;

    /** Where things are said and by whom. */
    public record Known(People people, Assemblies assemblies, Roster roster, Halls halls, Hangings hangings) {}

    public Relay(Known known, Floor floor, Moots moots, Outbox outbox, Inbox inbox, Transaction transaction) {
        this.known = known;
        this.floor = floor;
        this.moots = moots;
        this.outbox = outbox;
        this.inbox = inbox;
        this.transaction = transaction;
    }

    /** Talk goes on without being mirrored while the database is away. */
    @Override
    public void hear(Spoken spoken) {
        try {
            transaction.in(() -> inbox.first(spoken.at().platform(), "talk " + spoken.id()) && take(spoken));
        } catch (Transaction.Unavailable | Transaction.Uncertain e) {
            LOG.warn("something said at {} was not mirrored", spoken.at().platform());
        }
    }

    private boolean take(Spoken spoken) {
        Optional<Hanging> thread = known.hangings().threadAt(spoken.at());
        Optional<Assembly> assembly =
                known.halls().at(thread.map(Hanging::hall).orElse(spoken.at())).flatMap(known.assemblies()::find);
        if (assembly.isEmpty()) {
            return false;
        }
        Optional<Person> speaker = known.people().by(spoken.by());
        speaker.ifPresent(person -> tookPart(person, assembly.get(), spoken));
        thread.ifPresent(it -> mirror(it, assembly.get(), speaker, spoken));
        return true;
    }

    private void tookPart(Person person, Assembly assembly, Spoken spoken) {
        floor.check(person.id(), assembly.id(), spoken.when());
        if (known.roster().has(assembly.id(), person.id())) {
            known.roster().tookPart(assembly.id(), person.id(), spoken.when());
        }
    }

    private void mirror(Hanging thread, Assembly assembly, Optional<Person> speaker, Spoken spoken) {
        moots.about(thread.card())
                .filter(moot -> moot.heard().plus(A_DAY).isBefore(spoken.when()))
                .ifPresent(moot -> moots.change(moot.id(), it -> it.hearing(spoken.when())));
        String name = speaker.map(Person::name).orElse(spoken.shownName());
        Post post = Post.saying("moot.said", name, spoken.words());
        for (Hanging other : known.hangings().of(thread.card())) {
            if (other.opensThread() && !other.at().equals(thread.at())) {
                outbox.stage(new Spot.Thread(other.hall(), thread.card()), new Parcel.Say(post, assembly.reader()));
            }
        }
    }
}
