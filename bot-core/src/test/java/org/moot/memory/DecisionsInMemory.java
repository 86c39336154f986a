package org.moot.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.moot.assembly.AssemblyId;
import org.moot.proposal.Decision;
import org.moot.proposal.Decisions;
import org.moot.proposal.ProposalId;

/** Decisions by number, and what was said later about each. */
final class DecisionsInMemory implements Decisions {
    private static final Comparator<Decision> NEWEST_FIRST =
            Comparator.comparingLong(Decision::number).reversed();

    private final AtomicLong numbers = new AtomicLong();
    private final Table<Long, Decision> decisions;

    DecisionsInMemory(Desk desk) {
        this.decisions = new Table<>(desk);
    }

    @Override
    public long next() {
        return numbers.incrementAndGet();
    }

    @Override
    public void add(Decision decision) {
        decisions.add(decision.number(), decision);
    }

    @Override
    public Optional<Decision> find(long number) {
        return decisions.find(number);
    }

    @Override
    public Optional<Decision> of(ProposalId proposal) {
        return decisions.all(decision -> decision.proposal().equals(proposal)).min(NEWEST_FIRST);
    }

    @Override
    public List<Decision> page(AssemblyId assembly, long beforeNumber, int most) {
        return decisions
                .all(decision -> decision.assembly().equals(assembly) && decision.number() < beforeNumber)
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public void review(long number, Decision.Review review) {
        decisions.change(number, decision -> with(decision, review));
    }

    /** The record stays; what was said later came of it is the other's word now. */
    void passOn(Renaming renaming) {
        decisions
                .all()
                .toList()
                .forEach(it -> decisions.put(
                        it.number(),
                        with(it, it.reviewed().stream().map(renaming::of).toList())));
    }

    List<Decision> all() {
        return decisions.all().toList();
    }

    private static Decision with(Decision decision, Decision.Review review) {
        var reviewed = new ArrayList<>(decision.reviewed());
        reviewed.add(review);
        return with(decision, reviewed);
    }

    private static Decision with(Decision decision, List<Decision.Review> reviewed) {
        return new Decision(
                decision.number(),
                decision.assembly(),
                decision.proposal(),
                decision.way(),
                decision.outcome(),
                decision.title(),
                decision.text(),
                decision.answers(),
                decision.facts(),
                decision.at(),
                decision.review(),
                reviewed);
    }
}
