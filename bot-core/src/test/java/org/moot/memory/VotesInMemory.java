package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.ProposalId;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;
import org.moot.vote.Votes;

/** Votes by number. */
final class VotesInMemory implements Votes {
    private static final Comparator<Vote> NEWEST_FIRST =
            Comparator.comparingLong((Vote vote) -> vote.id().value()).reversed();

    private final AtomicLong numbers = new AtomicLong();
    private final Table<VoteId, Vote> votes;

    VotesInMemory(Desk desk) {
        this.votes = new Table<>(desk);
    }

    @Override
    public VoteId next() {
        return new VoteId(numbers.incrementAndGet());
    }

    @Override
    public void add(Vote vote) {
        votes.add(vote.id(), vote);
    }

    @Override
    public Optional<Vote> find(VoteId id) {
        return votes.find(id);
    }

    @Override
    public Optional<Vote> on(ProposalId proposal) {
        return votes.all(vote -> vote.proposal().equals(proposal)).min(NEWEST_FIRST);
    }

    @Override
    public List<Vote> open(AssemblyId assembly) {
        return newest(assembly, Integer.MAX_VALUE).stream()
                .filter(vote -> vote.state() instanceof Vote.State.Open || vote.state() instanceof Vote.State.Paused)
                .toList();
    }

    @Override
    public List<Vote> open() {
        return votes.all(vote -> vote.state() instanceof Vote.State.Open || vote.state() instanceof Vote.State.Paused)
                .sorted(NEWEST_FIRST.reversed())
                .toList();
    }

    @Override
    public List<Vote> newest(AssemblyId assembly, int most) {
        return votes.all(vote -> vote.assembly().equals(assembly))
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public Vote change(VoteId id, UnaryOperator<Vote> step) {
        return votes.change(id, step);
    }

    List<Vote> all() {
        return votes.all().toList();
    }
}
