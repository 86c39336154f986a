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
import org.moot.vote.Vote.State;

/** Makes a result final when its challenge window is over: the seal key goes, then everything that it could open. */
final class VoteFinish implements Command {
    private final Parameter<Vote> vote;
    private final Transaction transaction;
    private final VoteKeys keys;
    private final BallotBox box;
    private final Hours hours;

    VoteFinish(Parameter<Vote> vote, Transaction transaction, VoteKeys keys, BallotBox box, Hours hours) {
        this.vote = vote;
        this.transaction = transaction;
        this.keys = keys;
        this.box = box;
        this.hours = hours;
    }

    @Override
    public String name() {
        return Hours.FINISH;
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
        Vote counted = asked.the(vote);
        if (counted.state() instanceof State.Counted state && !asked.now().isBefore(state.becomesFinal())) {
            keys.destroySeal(counted.id());
            box.shred(counted.id(), Minutes.shredded(counted, asked.now()));
            transaction.in(() -> hours.ended(counted.id(), asked.now()));
        }
        return Post.saying("vote.clock-done");
    }
}
