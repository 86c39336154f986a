package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Subject;
import org.moot.moot.Moot;
import org.moot.moot.MootId;
import org.moot.moot.Moots;

/** Moots by number. */
final class MootsInMemory implements Moots {
    private static final Comparator<Moot> NEWEST_FIRST =
            Comparator.comparingLong((Moot moot) -> moot.id().value()).reversed();

    private final AtomicLong numbers = new AtomicLong();
    private final Table<MootId, Moot> moots;

    MootsInMemory(Desk desk) {
        this.moots = new Table<>(desk);
    }

    @Override
    public MootId next() {
        return new MootId(numbers.incrementAndGet());
    }

    @Override
    public void add(Moot moot) {
        moots.add(moot.id(), moot);
    }

    @Override
    public Optional<Moot> find(MootId id) {
        return moots.find(id);
    }

    @Override
    public Optional<Moot> about(Subject subject) {
        return moots.all(moot -> moot.about().equals(subject)).min(NEWEST_FIRST);
    }

    @Override
    public List<Moot> open(AssemblyId assembly, long beforeNumber, int most) {
        return moots.all(moot -> moot.assembly().equals(assembly))
                .filter(moot -> moot.isOpen() && moot.id().value() < beforeNumber)
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public Moot change(MootId id, UnaryOperator<Moot> step) {
        return moots.change(id, step);
    }

    List<Moot> all() {
        return moots.all().toList();
    }
}
