package org.moot.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.conversation.Text;
import org.moot.people.PersonId;
import org.moot.time.Pace;

/**
 * A group that decides about one thing.
 *
 * @param handle the short lower-case name people type, unique
 * @param remit the one thing it decides about, in a sentence
 * @param founder empty for the core assemblies, which the party's settings found
 */
public record Assembly(
        AssemblyId id,
        String handle,
        String name,
        Kind kind,
        String remit,
        List<String> tags,
        Joining joining,
        Charter charter,
        Optional<PersonId> founder,
        Instant founded)
        implements Belonging {
    /** The kind of its card's subject. */
    public static final String SUBJECT = "assembly";

    public Assembly {
        tags = List.copyOf(tags);
    }

    @Override
    public AssemblyId assembly() {
        return id;
    }

    /** What its card is about. */
    public Subject subject() {
        return Subject.of(SUBJECT, id.value());
    }

    public Assembly under(Charter changed) {
        return new Assembly(id, handle, name, kind, remit, tags, joining, changed, founder, founded);
    }

    /** Who may join, in words. */
    public Text openTo() {
        String who = charter.the(Setting.JOINS);
        return switch (joining) {
            case BY_CHOICE -> Text.of("assembly.joins." + who);
            case ALL_MEMBERS -> Text.of("assembly.joins.core-" + who);
            case OWN_CONSTITUENCY -> Text.of("assembly.joins.constituency-" + who);
        };
    }

    public Reader reader() {
        return new Reader(charter.language(), charter.zone());
    }

    public Pace pace() {
        return charter.pace();
    }
}
