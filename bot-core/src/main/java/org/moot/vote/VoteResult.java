package org.moot.vote;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.ActRecord;

/** Shows what a vote came to, as it was published, with what was fixed beforehand. */
final class VoteResult implements Command {
    private final Parameter<Vote> vote;
    private final ActRecord acts;

    VoteResult(Parameter<Vote> vote, ActRecord acts) {
        this.vote = vote;
        this.acts = acts;
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
        return Storing.NOTHING;
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
        acts.of(shown.subject()).forEach(post::prose);
        return post.action("vote.do-list", "vote list", BallotPaper.filled(shown))
                .done();
    }
}
