package org.moot.summary;

import org.moot.conversation.Post;
import org.moot.proposal.Decision;

/** Writes the locked facts of a decision as the public library shows them. Implemented by the proposals. */
public interface PublicRecord {
    void write(Post.Writer post, Decision decision);
}
