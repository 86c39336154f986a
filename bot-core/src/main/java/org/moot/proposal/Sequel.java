package org.moot.proposal;

import java.time.Instant;
import org.moot.conversation.Post;

/** What comes after a decision: its summary, its actions. Implemented by their features, which are not known here. */
public interface Sequel {

    /** Hears of a new decision, in the transaction that makes it. */
    void begins(Decision decision, Instant now);

    /** Adds its part to the decision's card: the summary's words, who does what, and the commands that go on from there. */
    void addTo(Post.Writer card, Decision decision, Instant now);
}
