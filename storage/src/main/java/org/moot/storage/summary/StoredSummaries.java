package org.moot.storage.summary;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moot.conversation.Refusal;
import org.moot.storage.rows.Turn;
import org.moot.summary.Summaries;
import org.moot.summary.Summary;
import org.springframework.stereotype.Component;

/** Summaries by the number of their decision; who drafts first has it. */
@Component
final class StoredSummaries implements Summaries {

    private final SummaryRows rows;
    private final Turn turn;

    StoredSummaries(SummaryRows rows, Turn turn) {
        this.rows = rows;
        this.turn = turn;
    }

    @Override
    public void add(Summary summary) {
        turn.alone("summary/" + summary.decision());
        Refusal.when(rows.fresh(summary.decision()).isPresent(), "summary.there-already", summary.decision());
        rows.add(SummaryRow.of(summary));
    }

    @Override
    public Optional<Summary> find(long decision) {
        return rows.find(decision);
    }

    @Override
    public Summary change(long decision, UnaryOperator<Summary> step) {
        return rows.change(decision, step);
    }
}
