package org.moot.office;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Belonging;
import org.moot.people.PersonId;

/**
 * A person with an office. There is one holder of an office in an assembly at a time.
 *
 * @param office a lower-case word such as {@code secretary}
 * @param interim a founder's, or an appointment that fewer than three people answered: it ends after 90 days
 * @param ends when the term is over
 * @param pausedBy those who asked for the removal; the powers pause at three of them, or all in a smaller assembly
 * @param paused whether the powers pause
 */
public record Officer(
        AssemblyId assembly,
        String office,
        PersonId person,
        Instant since,
        Instant ends,
        boolean interim,
        Set<PersonId> pausedBy,
        boolean paused)
        implements Belonging {
    public Officer {
        pausedBy = Set.copyOf(pausedBy);
    }

    public static final String SECRETARY = "secretary";
    public static final String MEMBERSHIP = "membership";

    public boolean mayAct(Instant now) {
        return !paused && now.isBefore(ends);
    }

    /** Somebody asks that the officer goes; with enough of them the powers pause. */
    public Officer askedToGoBy(PersonId asker, int enough) {
        var askers = new HashSet<>(pausedBy);
        askers.add(asker);
        return new Officer(assembly, office, person, since, ends, interim, askers, askers.size() >= enough);
    }

    /** The question is over and the officer stays. */
    public Officer trustedAgain() {
        return new Officer(assembly, office, person, since, ends, interim, Set.of(), false);
    }

    /** The officer of an assembly who may act, if any; used for rights. */
    public static Optional<Officer> acting(Optional<Officer> officer, Instant now) {
        return officer.filter(it -> it.mayAct(now));
    }
}
