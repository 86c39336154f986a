package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.proposal.Concern;
import org.moot.proposal.Concerns;
import org.moot.proposal.ProposalId;

/** Concerns by number. */
final class ConcernsInMemory implements Concerns {
    private final AtomicLong numbers = new AtomicLong();
    private final Table<Long, Concern> concerns;

    ConcernsInMemory(Desk desk) {
        this.concerns = new Table<>(desk);
    }

    @Override
    public long next() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(Concern concern) {
        concerns.add(concern.number(), concern);
    }

    @Override
    public Optional<Concern> find(long number) {
        return concerns.find(number);
    }

    @Override
    public List<Concern> on(ProposalId proposal) {
        return concerns.all(concern -> concern.proposal().equals(proposal))
                .sorted(Comparator.comparingLong(Concern::number))
                .toList();
    }

    @Override
    public Concern change(long number, UnaryOperator<Concern> step) {
        return concerns.change(number, step);
    }

    List<Concern> all() {
        return concerns.all().toList();
    }
}
