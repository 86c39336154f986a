package org.moot.moot;

import java.time.Instant;
import java.util.Optional;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.conversation.Subject;
import org.moot.people.PersonId;

/**
 * A discussion thread, the same thread in every hall.
 *
 * @param about the subject whose card stands on top of the thread: the moot itself, or a proposal
 */
public record Moot(
        MootId id,
        AssemblyId assembly,
        String title,
        Subject about,
        PersonId startedBy,
        Instant started,
        Optional<Instant> closed)
        implements Belonging {

    public static final String SUBJECT = "moot";

    public boolean isOpen() {
        return closed.isEmpty();
    }

    public Moot closing(Instant now) {
        return new Moot(id, assembly, title, about, startedBy, started, Optional.of(now));
    }
}
