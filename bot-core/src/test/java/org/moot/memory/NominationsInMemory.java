package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Refusal;
import org.moot.office.Nominations;

/** Open nominations by assembly and office. */
final class NominationsInMemory implements Nominations {
    private final Table<Office, Nomination> open;

    NominationsInMemory(Desk desk) {
        this.open = new Table<>(desk);
    }

    @Override
    public void open(Nomination nomination) {
        Refusal.unless(
                open.putIfAbsent(new Office(nomination.assembly(), nomination.office()), nomination),
                "office.called-already",
                nomination.office());
    }

    @Override
    public Optional<Nomination> find(AssemblyId assembly, String office) {
        return open.find(new Office(assembly, office));
    }

    @Override
    public List<Nomination> in(AssemblyId assembly) {
        return open.all(nomination -> nomination.assembly().equals(assembly))
                .sorted(Comparator.comparing(Nomination::office))
                .toList();
    }

    @Override
    public Nomination change(AssemblyId assembly, String office, UnaryOperator<Nomination> step) {
        return open.change(new Office(assembly, office), step);
    }

    @Override
    public boolean close(AssemblyId assembly, String office) {
        return open.remove(new Office(assembly, office)).isPresent();
    }

    List<Nomination> all() {
        return open.all().toList();
    }

    private record Office(AssemblyId assembly, String name) {}
}
