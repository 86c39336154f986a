package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Proposals;
import org.moot.proposal.Stage;

/** Proposals by number. */
final class ProposalsInMemory implements Proposals {
    private static final Comparator<Proposal> NEWEST_FIRST = Comparator.comparingLong(
                    (Proposal proposal) -> proposal.id().value())
            .reversed();

    private final AtomicLong numbers = new AtomicLong();
    private final Table<ProposalId, Proposal> proposals;

    ProposalsInMemory(Desk desk) {
        this.proposals = new Table<>(desk);
    }

    @Override
    public ProposalId next() {
        return new ProposalId(numbers.incrementAndGet());
    }

    @Override
    public void add(Proposal proposal) {
        proposals.add(proposal.id(), proposal);
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return proposals.find(id);
    }

    /** Nothing more to do here: a transaction has the whole desk to itself. */
    @Override
    public Optional<Proposal> hold(ProposalId id) {
        return proposals.find(id);
    }

    @Override
    public Proposal change(ProposalId id, UnaryOperator<Proposal> step) {
        return proposals.change(id, step);
    }

    @Override
    public List<Proposal> page(AssemblyId assembly, Optional<String> stageWord, long beforeNumber, int most) {
        return proposals
                .all(proposal -> proposal.assembly().equals(assembly))
                .filter(proposal ->
                        stageWord.isEmpty() || proposal.stage().word().equals(stageWord.get()))
                .filter(proposal -> proposal.id().value() < beforeNumber)
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public List<Proposal> matching(AssemblyId assembly, String begun, int most) {
        String words = begun.toLowerCase(Locale.ROOT);
        return proposals
                .all(proposal -> proposal.assembly().equals(assembly) && isOpen(proposal.stage()))
                .filter(proposal -> proposal.id().toString().startsWith(words)
                        || proposal.title().toLowerCase(Locale.ROOT).contains(words))
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    List<Proposal> all() {
        return proposals.all().toList();
    }

    private static boolean isOpen(Stage stage) {
        return !(stage instanceof Stage.Decided || stage instanceof Stage.Withdrawn);
    }
}
