package org.moot.proposal;

import java.time.Instant;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.notice.Card;

/** The one card of a proposal: its text, where it stands, and what one can do. */
final class ProposalCard implements Card {
    private static final int A_FEW = 5;

    private final Proposals proposals;
    private final Sheet sheet;

    ProposalCard(Proposals proposals, Sheet sheet) {
        this.proposals = proposals;
        this.sheet = sheet;
    }

    @Override
    public String kind() {
        return Proposal.SUBJECT;
    }

    @Override
    public Post draw(Subject subject, Instant now) {
        Proposal proposal = the(subject);
        Post.Writer post = sheet.head(proposal, now);
        sheet.alternatives(post, proposal);
        sheet.objections(post, proposal, A_FEW);
        post.block(new Block.Progress(proposal.step()));
        sheet.actions(post, proposal, now);
        return Buttons.one(post, "proposal.do-show", "proposal show", proposal).done();
    }

    @Override
    public Reader reader(Subject subject) {
        return sheet.assembly(the(subject)).reader();
    }

    private Proposal the(Subject subject) {
        return proposals.find(new ProposalId(Long.parseLong(subject.key()))).orElseThrow();
    }
}
