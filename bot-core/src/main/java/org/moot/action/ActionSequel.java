package org.moot.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.proposal.Decision;
import org.moot.proposal.Sequel;

/** Asks, on the card of every decision that was adopted, who will do something; nobody yet: agreed, unstaffed. */
public final class ActionSequel implements Sequel {
    private final Staffing staffing;

    public ActionSequel(Staffing staffing) {
        this.staffing = staffing;
    }

    @Override
    public void begins(Decision decision, Instant now) {
        // Nothing to do before somebody volunteers.
    }

    @Override
    public void addTo(Post.Writer card, Decision decision, Instant now) {
        List<Action> actions = staffing.actions().of(decision.number());
        if (actions.isEmpty() && decision.outcome() != Decision.Outcome.ADOPTED) {
            return;
        }
        if (actions.isEmpty()) {
            card.prose("action.unstaffed");
        } else {
            card.items(actions.stream().map(this::item).toList());
        }
        card.action("action.take", "action take", Map.of("decision", Long.toString(decision.number())));
    }

    private Block.Item item(Action action) {
        Text what = Text.of("action.one", action.number(), staffing.names().of(action.by()), action.what());
        return action.done()
                .map(done -> Post.item(what, Text.of("action.one-done", done.at(), done.outcome())))
                .orElseGet(() -> Post.item(what));
    }
}
