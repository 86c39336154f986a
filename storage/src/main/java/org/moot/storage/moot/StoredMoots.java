package org.moot.storage.moot;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.conversation.Subject;
import org.moot.moot.Moot;
import org.moot.moot.MootId;
import org.moot.moot.Moots;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Moots by number, and by what they are about. */
@Component
final class StoredMoots implements Moots {

    private final MootRows rows;

    StoredMoots(MootRows rows) {
        this.rows = rows;
    }

    @Override
    public MootId next() {
        return new MootId(rows.next());
    }

    @Override
    public void add(Moot moot) {
        rows.add(MootRow.of(moot));
    }

    @Override
    public Optional<Moot> find(MootId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Moot> about(Subject subject) {
        return rows.findFirstByAboutKindAndAboutKeyOrderByIdDesc(subject.kind(), subject.key())
                .map(MootRow::toDomain);
    }

    @Override
    public List<Moot> open(AssemblyId assembly, long beforeNumber, int most) {
        return rows
                .findByAssemblyAndClosedIsNullAndIdLessThanOrderByIdDesc(assembly.value(), beforeNumber, Limit.of(most))
                .stream()
                .map(MootRow::toDomain)
                .toList();
    }

    @Override
    public Moot change(MootId id, UnaryOperator<Moot> step) {
        return rows.change(id.value(), step);
    }
}
