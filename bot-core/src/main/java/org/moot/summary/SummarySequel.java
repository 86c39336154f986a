package org.moot.summary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.moot.conversation.Post;
import org.moot.proposal.Decision;
import org.moot.proposal.Sequel;

/** Puts the record of a decision into the library at once, and shows the summary on its card. */
public final class SummarySequel implements Sequel {
    private final Desk desk;
    private final PublicRecord publicRecord;

    public SummarySequel(Desk desk, PublicRecord publicRecord) {
        this.desk = desk;
        this.publicRecord = publicRecord;
    }

    @Override
    public void begins(Decision decision, Instant now) {
        desk.papers().library().shelve(publicRecord.unnamed(decision), "");
    }

    @Override
    public void addTo(Post.Writer card, Decision decision, Instant now) {
        Optional<Summary> summary = desk.papers().summaries().find(decision.number());
        Map<String, String> filled = Map.of("decision", Long.toString(decision.number()));
        if (summary.isEmpty()) {
            card.prose("summary.none-on-card").action("summary.draft", "summary draft", filled);
            return;
        }
        Written.on(card, summary.get(), desk.out().names());
        card.action("summary.challenge", "summary challenge", filled);
    }
}
