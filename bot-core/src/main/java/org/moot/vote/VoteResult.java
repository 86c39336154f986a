package org.moot.vote;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.command.Transaction;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.ActRecord;

/**
 * Shows what a vote came to, as it was published, with what was fixed beforehand, and the list of its box as a file, in which
 * every voter finds the line of the own receipt.
 */
final class VoteResult implements Command {
    /** Some 300 kilobytes; a longer list is given to those who ask for it. */
    private static final int LINES_BESIDE = 2000;

    private final Parameter<Vote> vote;
    private final Transaction transaction;
    private final ActRecord acts;
    private final ClosedBox box;

    VoteResult(Parameter<Vote> vote, Transaction transaction, ActRecord acts, ClosedBox box) {
        this.vote = vote;
        this.transaction = transaction;
        this.acts = acts;
        this.box = box;
    }

    @Override
    public String name() {
        return "vote result";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote);
    }

    @Override
    public Permission needs() {
        return Permission.ANYBODY;
    }

    @Override
    public Answers answers() {
        return Answers.PRIVATELY;
    }

    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        Vote shown = asked.the(vote);
        Refusal.when(shown.state() instanceof Vote.State.Void, "vote.is-void", shown.question());
        Vote.Result result = shown.result()
                .orElseThrow(() -> Refusal.because("vote.no-result-yet", shown.question(), shown.closes()));
        var post = Post.titled(Text.of("vote.result-title", shown.id().toString(), shown.question()));
        result.story().forEach(post::block);
        BallotPaper.standing(post, shown);
        BallotPaper.proof(post, shown);
        transaction.in(() -> acts.of(shown.subject())).forEach(post::prose);
        if (result.cast() <= LINES_BESIDE) {
            post.block(box.list(shown).document());
        }
        return post.action("vote.do-list", "vote list", BallotPaper.filled(shown))
                .done();
    }
}
