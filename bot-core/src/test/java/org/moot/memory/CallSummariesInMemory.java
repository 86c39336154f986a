package org.moot.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.conversation.Refusal;
import org.moot.summary.CallSummaries;
import org.moot.summary.Summary;

/** Summaries by their call's number. */
final class CallSummariesInMemory implements CallSummaries {
    private final Table<Long, Summary> summaries;

    CallSummariesInMemory(Desk desk) {
        this.summaries = new Table<>(desk);
    }

    @Override
    public void add(Summary summary) {
        Refusal.unless(summaries.putIfAbsent(summary.decision(), summary), "summary.there-already", summary.decision());
    }

    @Override
    public Optional<Summary> find(long call) {
        return summaries.find(call);
    }

    @Override
    public Summary change(long call, UnaryOperator<Summary> step) {
        return summaries.change(call, step);
    }

    List<Summary> all() {
        return summaries.all().toList();
    }
}
