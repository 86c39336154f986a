package org.moot.summary;

import java.util.Map;
import java.util.Optional;
import org.moot.call.Afterwards;
import org.moot.call.Call;
import org.moot.conversation.Post;

/** Shows the summary of a call on the card that hangs after it. */
public final class CallSummarySequel implements Afterwards {
    private final Desk desk;

    public CallSummarySequel(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addTo(Post.Writer card, Call call) {
        Optional<Summary> summary = desk.papers().ofCalls().find(call.number());
        Map<String, String> filled = Map.of("decision", "call-" + call.number());
        if (summary.isEmpty()) {
            card.prose("summary.none-on-card").action("summary.draft", "summary draft", filled);
            return;
        }
        Written.on(card, summary.get(), desk.out().names());
        card.action("summary.challenge", "summary challenge", filled);
    }
}
