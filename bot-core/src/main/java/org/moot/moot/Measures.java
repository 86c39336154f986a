package org.moot.moot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.people.PersonId;

/** All measures of moderation. */
public interface Measures {
    long next();

    void add(Measure measure);

    Optional<Measure> find(long number);

    /** Those in force in an assembly, or asked for since a time and not confirmed, the newest first. */
    List<Measure> standing(AssemblyId assembly, Instant now, Instant askedSince);

    /** The mute of somebody that is in force in an assembly. */
    Optional<Measure> muted(AssemblyId assembly, PersonId person, Instant now);

    Measure change(long number, UnaryOperator<Measure> step);
}
