package org.moot.make;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.moot.Stores;
import org.moot.assembly.AssemblyId;
import org.moot.office.Officer;
import org.moot.people.PersonId;

/** An officer with a whole term unless the test says more. */
public final class SomeOfficer {
    private final String office;
    private final AssemblyId assembly;
    private final PersonId person;
    private Instant ends = Make.THEN.plus(Duration.ofDays(365));
    private boolean interim;
    private Set<PersonId> pausedBy = Set.of();

    SomeOfficer(String office, AssemblyId assembly, PersonId person) {
        this.office = office;
        this.assembly = assembly;
        this.person = person;
    }

    public SomeOfficer interim() {
        interim = true;
        ends = Make.THEN.plus(Duration.ofDays(90));
        return this;
    }

    public SomeOfficer pausedBy(PersonId... askers) {
        pausedBy = Set.of(askers);
        return this;
    }

    public Officer made() {
        return new Officer(assembly, office, person, Make.THEN, ends, interim, pausedBy, !pausedBy.isEmpty());
    }

    public Officer in(Stores stores) {
        return stores.transaction().in(() -> {
            stores.officers().put(made());
            return made();
        });
    }
}
