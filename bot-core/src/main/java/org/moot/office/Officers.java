package org.moot.office;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.people.PersonId;

/** Who holds which office now; what was before stands in the record. */
public interface Officers {

    /** Puts somebody into an office, in the place of whoever held it. */
    void put(Officer officer);

    Optional<Officer> holder(AssemblyId assembly, String office);

    List<Officer> in(AssemblyId assembly);

    List<Officer> of(PersonId person);

    Optional<Officer> change(AssemblyId assembly, String office, UnaryOperator<Officer> step);

    boolean remove(AssemblyId assembly, String office);
}
