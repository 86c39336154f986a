package org.moot.proposal;

import java.util.Map;
import org.moot.conversation.Post;

/** What a reader can do with a proposal, as commands with its number filled in. */
final class Buttons {
    private Buttons() {}

    static Post.Writer answers(Post.Writer post, Proposal proposal) {
        one(post, "proposal.do-agree", "proposal agree", proposal);
        one(post, "proposal.do-aside", "proposal aside", proposal);
        return one(post, "proposal.do-block", "proposal block", proposal);
    }

    static Post.Writer one(Post.Writer post, String label, String command, Proposal proposal) {
        return post.action(label, command, Map.of("proposal", proposal.id().toString()));
    }
}
