package org.moot.storage.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.proposal.Concern;
import org.moot.proposal.Concerns;
import org.moot.proposal.ProposalId;
import org.springframework.stereotype.Component;

/** Concerns by number. */
@Component
final class StoredConcerns implements Concerns {

    private final ConcernRows rows;

    StoredConcerns(ConcernRows rows) {
        this.rows = rows;
    }

    @Override
    public long next() {
        return rows.next();
    }

    @Override
    public void add(Concern concern) {
        rows.add(ConcernRow.of(concern));
    }

    @Override
    public Optional<Concern> find(long number) {
        return rows.find(number);
    }

    @Override
    public List<Concern> on(ProposalId proposal) {
        return rows.findByProposalOrderByNumber(proposal.value()).stream()
                .map(ConcernRow::toDomain)
                .toList();
    }

    @Override
    public Concern change(long number, UnaryOperator<Concern> step) {
        return rows.change(number, step);
    }
}
