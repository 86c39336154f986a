package org.moot.vote;

import java.util.List;
import java.util.Optional;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.command.Storing;
import org.moot.conversation.Post;
import org.moot.vote.Vote.State;

/** Counts a closed vote: first nobody can link a ballot to a person any more, then the ballots are read. */
final class VoteCount implements Command {
    private final Parameter<Vote> vote;
    private final VoteKeys keys;
    private final BallotBox box;
    private final Outcomes outcomes;

    VoteCount(Parameter<Vote> vote, VoteKeys keys, BallotBox box, Outcomes outcomes) {
        this.vote = vote;
        this.keys = keys;
        this.box = box;
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return Hours.COUNT;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote);
    }

    @Override
    public Permission needs() {
        return Permission.CLOCK;
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
        Vote closed = asked.the(vote);
        if (closed.state() instanceof State.Closed) {
            keys.destroy(closed.id());
            Optional<BallotBox.Closing> closing = box.close(closed.id());
            String root = closing.orElseThrow(() -> new IllegalStateException("closed, but its box is not"))
                    .root();
            Count count = Discreet.with(() -> Count.of(closed, box.opened(closed.id())));
            outcomes.publish(count, root, asked.now());
        }
        return Post.saying("vote.clock-done");
    }
}
