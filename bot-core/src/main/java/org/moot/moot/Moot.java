package org.moot.moot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Subject;
import org.moot.people.PersonId;

/**
 * A discussion thread, the same thread in every hall.
 *
 * @param heard when something was last said in it, to the day
 * @param about the subject whose card stands on top of the thread: the moot itself, or a proposal
 */
public record Moot(
        MootId id,
        AssemblyId assembly,
        String title,
        Subject about,
        PersonId startedBy,
        Instant started,
        Instant heard,
        Optional<Instant> closed)
        implements Belonging {

    public static final String SUBJECT = "moot";
    private static final Duration SILENCE = Duration.ofDays(30);

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** Anybody may close it by then, not only who started it. */
    public boolean isSilent(Instant now) {
        return !now.isBefore(heard.plus(SILENCE));
    }

    public Moot hearing(Instant when) {
        return new Moot(id, assembly, title, about, startedBy, started, when, closed);
    }

    public Moot closing(Instant now) {
        return new Moot(id, assembly, title, about, startedBy, started, heard, Optional.of(now));
    }
}
