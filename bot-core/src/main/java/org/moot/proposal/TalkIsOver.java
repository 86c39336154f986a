package org.moot.proposal;

import java.time.Instant;
import org.moot.conversation.Post;
import org.moot.conversation.Subject;
import org.moot.moot.Threads;

/** With the decision its moot is over: the thread stays where it is, and is no longer among the open ones. */
public final class TalkIsOver implements Sequel {
    private final Threads threads;

    public TalkIsOver(Threads threads) {
        this.threads = threads;
    }

    @Override
    public void begins(Decision decision, Instant now) {
        threads.close(Subject.of(Proposal.SUBJECT, decision.proposal().value()), now);
    }

    @Override
    public void addTo(Post.Writer card, Decision decision, Instant now) {
        // the card says nothing of it
    }
}
