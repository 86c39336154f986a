package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.office.Officer;
import org.moot.office.Officers;
import org.moot.people.PersonId;

/** Officers by assembly and office. */
final class OfficersInMemory implements Officers {
    private static final Comparator<Officer> BY_ASSEMBLY_AND_OFFICE = Comparator.comparingLong(
                    (Officer officer) -> officer.assembly().value())
            .thenComparing(Officer::office);

    private final Table<Office, Officer> officers;

    OfficersInMemory(Desk desk) {
        this.officers = new Table<>(desk);
    }

    @Override
    public void put(Officer officer) {
        officers.put(new Office(officer.assembly(), officer.office()), officer);
    }

    @Override
    public Optional<Officer> holder(AssemblyId assembly, String office) {
        return officers.find(new Office(assembly, office));
    }

    @Override
    public List<Officer> in(AssemblyId assembly) {
        return officers.all(officer -> officer.assembly().equals(assembly))
                .sorted(BY_ASSEMBLY_AND_OFFICE)
                .toList();
    }

    @Override
    public List<Officer> of(PersonId person) {
        return officers.all(officer -> officer.person().equals(person))
                .sorted(BY_ASSEMBLY_AND_OFFICE)
                .toList();
    }

    @Override
    public Optional<Officer> change(AssemblyId assembly, String office, UnaryOperator<Officer> step) {
        return holder(assembly, office).map(there -> officers.change(new Office(assembly, office), step));
    }

    @Override
    public boolean remove(AssemblyId assembly, String office) {
        return officers.remove(new Office(assembly, office)).isPresent();
    }

    List<Officer> all() {
        return officers.all().toList();
    }

    private record Office(AssemblyId assembly, String name) {}
}
