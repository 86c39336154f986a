package org.moot.storage.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Proposals;
import org.moot.storage.rows.Beginning;
import org.moot.storage.rows.Turn;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Proposals. Many may hold one while they take positions on it; who changes it waits for them, and they for it. */
@Component
final class StoredProposals implements Proposals {

    private final ProposalRows rows;
    private final Turn turn;

    StoredProposals(ProposalRows rows, Turn turn) {
        this.rows = rows;
        this.turn = turn;
    }

    @Override
    public ProposalId next() {
        return new ProposalId(rows.next());
    }

    @Override
    public void add(Proposal proposal) {
        rows.add(ProposalRow.of(proposal));
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Proposal> hold(ProposalId id) {
        turn.together("proposal/" + id);
        return rows.fresh(id.value()).map(ProposalRow::toDomain);
    }

    @Override
    public Proposal change(ProposalId id, UnaryOperator<Proposal> step) {
        turn.alone("proposal/" + id);
        return rows.change(id.value(), step);
    }

    @Override
    public List<Proposal> page(AssemblyId assembly, Optional<String> stageWord, long beforeNumber, int most) {
        Limit limit = Limit.of(most);
        List<ProposalRow> page = stageWord
                .map(word -> rows.findByAssemblyAndStageWordAndIdLessThanOrderByIdDesc(
                        assembly.value(), word, beforeNumber, limit))
                .orElseGet(() -> rows.findByAssemblyAndIdLessThanOrderByIdDesc(assembly.value(), beforeNumber, limit));
        return page.stream().map(ProposalRow::toDomain).toList();
    }

    @Override
    public List<Proposal> matching(AssemblyId assembly, String begun, int most) {
        String folded = ProposalRow.folded(begun);
        return rows.matching(assembly.value(), Beginning.with(folded), Beginning.orWithin(folded), most).stream()
                .map(ProposalRow::toDomain)
                .toList();
    }
}
