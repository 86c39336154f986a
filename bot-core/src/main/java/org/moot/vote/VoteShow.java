package org.moot.vote;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.people.PersonId;

/** Shows an empty ballot and whether one of the asker is in the box; never what stands on it. */
final class VoteShow implements Command {
    private final Parameter<Vote> vote;
    private final Polling polling;

    VoteShow(Parameter<Vote> vote, Polling polling) {
        this.vote = vote;
        this.polling = polling;
    }

    @Override
    public String name() {
        return "vote show";
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

    /** So that not even the asking stands anywhere. */
    @Override
    public Storing stored() {
        return Storing.OWN;
    }

    @Override
    public Post perform(Asked asked) {
        Vote shown = asked.the(vote);
        var post = Post.titled(Text.of("vote.title", shown.id().toString(), shown.question()));
        return switch (shown.state()) {
            case Vote.State.Announced announced -> ballot(post, shown, asked);
            case Vote.State.Open open -> ballot(post, shown, asked);
            case Vote.State.Paused paused -> paused(post, shown, paused, asked);
            case Vote.State.Closed closed -> BallotPaper.counting(post, closed).done();
            case Vote.State.Counted counted -> counted(post, shown);
            case Vote.State.Final end -> counted(post, shown);
            case Vote.State.Void spoilt ->
                post.prose("vote.void", shown.question()).done();
        };
    }

    private static Post counted(Post.Writer post, Vote shown) {
        return post.prose("vote.was-counted", shown.question(), new Text.Typed("vote result #" + shown.id()))
                .done();
    }

    private Post paused(Post.Writer post, Vote shown, Vote.State.Paused paused, Asked asked) {
        boolean isIn = polling.hasCast(shown, PersonId.asking(asked));
        return post.prose("vote.is-paused", shown.question(), paused.copy())
                .prose(isIn ? "vote.yours-is-in" : "vote.yours-is-not-in")
                .done();
    }

    private Post ballot(Post.Writer post, Vote shown, Asked asked) {
        PersonId person = PersonId.asking(asked);
        boolean onRoll = polling.isOnRoll(shown, person);
        post.block(BallotPaper.options(shown));
        BallotPaper.hours(post, shown);
        if (onRoll) {
            post.prose(polling.hasCast(shown, person) ? "vote.yours-is-in" : "vote.yours-is-not-in");
            post.block(BallotPaper.sheet(shown));
            post.prose("vote.type-by-name", new Text.Typed("vote cast 1=5 2=0"));
            BallotPaper.warning(post, shown);
            post.prose("vote.how-secret");
        } else {
            post.prose("vote.not-on-roll", shown.question());
        }
        return post.done();
    }
}
