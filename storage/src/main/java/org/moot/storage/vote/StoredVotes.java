package org.moot.storage.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.ProposalId;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;
import org.moot.vote.Votes;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Votes by number, and by the proposal they are on. */
@Component
final class StoredVotes implements Votes {

    private final VoteRows rows;

    StoredVotes(VoteRows rows) {
        this.rows = rows;
    }

    @Override
    public VoteId next() {
        return new VoteId(rows.next());
    }

    @Override
    public void add(Vote vote) {
        rows.add(VoteRow.of(vote));
    }

    @Override
    public Optional<Vote> find(VoteId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Vote> on(ProposalId proposal) {
        return rows.findFirstByProposalOrderByIdDesc(proposal.value()).map(VoteRow::toDomain);
    }

    @Override
    public List<Vote> open(AssemblyId assembly) {
        return rows
                .findByAssemblyAndStateWordInOrderByIdDesc(assembly.value(), List.of(VoteRow.OPEN, VoteRow.PAUSED))
                .stream()
                .map(VoteRow::toDomain)
                .toList();
    }

    @Override
    public List<Vote> open() {
        return rows.findByStateWordInOrderById(List.of(VoteRow.OPEN, VoteRow.PAUSED)).stream()
                .map(VoteRow::toDomain)
                .toList();
    }

    @Override
    public List<Vote> newest(AssemblyId assembly, int most) {
        return rows.findByAssemblyOrderByIdDesc(assembly.value(), Limit.of(most)).stream()
                .map(VoteRow::toDomain)
                .toList();
    }

    @Override
    public Vote change(VoteId id, UnaryOperator<Vote> step) {
        return rows.change(id.value(), step);
    }
}
