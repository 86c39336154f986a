package org.moot.moot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Audience;
import org.moot.assembly.Furnishing;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.notice.Noticeboard;
import org.moot.people.PersonId;

/** Opens the thread about something in every hall of an assembly. */
public final class Threads implements Furnishing {
    private static final int MOST_FURNISHED = 100;

    private final Moots moots;
    private final Noticeboard noticeboard;
    private final Audience audience;

    public Threads(Moots moots, Noticeboard noticeboard, Audience audience) {
        this.moots = moots;
        this.noticeboard = noticeboard;
        this.audience = audience;
    }

    /** A moot of its own. */
    public Moot start(AssemblyId assembly, String title, PersonId by, Instant now) {
        MootId id = moots.next();
        return open(id, assembly, title, Subject.of(Moot.SUBJECT, id.value()), by, now);
    }

    /** The moot that a proposal opens by itself. */
    public Moot about(Subject subject, AssemblyId assembly, String title, PersonId by, Instant now) {
        return open(moots.next(), assembly, title, subject, by, now);
    }

    /** Opens the threads of the newest open moots in a hall that the assembly has just got, the oldest of them first. */
    @Override
    public void furnish(AssemblyId assembly, Place hall) {
        moots.open(assembly, Long.MAX_VALUE, MOST_FURNISHED)
                .reversed()
                .forEach(moot -> noticeboard.open(moot.about(), moot.title(), List.of(hall)));
    }

    /** Closes the moot about something that is over; nothing where there is none. */
    public void close(Subject about, Instant now) {
        moots.about(about).filter(Moot::isOpen).ifPresent(moot -> moots.change(moot.id(), it -> it.closing(now)));
    }

    private Moot open(MootId id, AssemblyId assembly, String title, Subject about, PersonId by, Instant now) {
        var moot = new Moot(id, assembly, title, about, by, now, now, Optional.empty());
        moots.add(moot);
        noticeboard.open(about, title, audience.halls(assembly));
        return moot;
    }
}
