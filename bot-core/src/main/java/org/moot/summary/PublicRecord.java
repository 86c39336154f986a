package org.moot.summary;

import org.moot.conversation.Post;
import org.moot.proposal.Decision;

/** How the public library tells a decision. Implemented where proposals and votes are put together. */
public interface PublicRecord {

    /** Writes the locked facts, with names only where their owners agreed or hold the office that was decided about. */
    void write(Post.Writer post, Decision decision);

    /** What the title says, by the same rule. */
    String title(Decision decision);

    /** What the library keeps to search in: nobody is named who may take that back. */
    Decision unnamed(Decision decision);
}
