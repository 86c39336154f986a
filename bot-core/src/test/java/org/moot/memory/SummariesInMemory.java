package org.moot.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.conversation.Refusal;
import org.moot.summary.Summaries;
import org.moot.summary.Summary;

/** Summaries by their decision's number. */
final class SummariesInMemory implements Summaries {
    private final Table<Long, Summary> summaries;

    SummariesInMemory(Desk desk) {
        this.summaries = new Table<>(desk);
    }

    @Override
    public void add(Summary summary) {
        Refusal.unless(summaries.putIfAbsent(summary.decision(), summary), "summary.there-already", summary.decision());
    }

    @Override
    public Optional<Summary> find(long decision) {
        return summaries.find(decision);
    }

    @Override
    public Summary change(long decision, UnaryOperator<Summary> step) {
        return summaries.change(decision, step);
    }

    List<Summary> all() {
        return summaries.all().toList();
    }
}
