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

/**
 * Gives the list of a closed box as a file, in which every voter finds the line of the own receipt and nobody finds a person;
 * with it the single ballots, where they are published.
 */
final class VoteList implements Command {
    private final Parameter<Vote> vote;
    private final ClosedBox box;

    VoteList(Parameter<Vote> vote, ClosedBox box) {
        this.vote = vote;
        this.box = box;
    }

    @Override
    public String name() {
        return "vote list";
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
        Refusal.unless(shown.result().isPresent(), "vote.no-result-yet", shown.question(), shown.closes());
        ClosedBox.Listing list = box.list(shown);
        var post = new Post.Writer().prose("vote.list", shown.question(), list.lines(), ClosedBox.MOST);
        post.block(list.document());
        ClosedBox.Listing ballots = box.ballots(shown);
        if (ballots.lines() > 0) {
            post.block(ballots.document());
        }
        return post.done();
    }
}
