package org.moot;

import org.moot.conversation.Post;
import org.moot.proposal.Decision;
import org.moot.proposal.DecisionRecord;
import org.moot.summary.PublicRecord;
import org.moot.vote.Nominees;

/** The record of a decision as anybody may read it. */
record OpenRecord(DecisionRecord records, Nominees nominees) implements PublicRecord {

    @Override
    public void write(Post.Writer post, Decision decision) {
        records.writeForLibrary(post, nominees.publicly(decision));
    }

    @Override
    public String title(Decision decision) {
        return nominees.publicly(decision).title();
    }

    @Override
    public Decision unnamed(Decision decision) {
        return nominees.unnamed(decision);
    }
}
