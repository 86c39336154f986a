package org.moot.vote;

import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Erases who took part in a vote, six months after it was counted. */
final class VoteTidy implements Command {
    private final Parameter<Vote> vote;
    private final Hours hours;

    VoteTidy(Parameter<Vote> vote, Hours hours) {
        this.vote = vote;
        this.hours = hours;
    }

    @Override
    public String name() {
        return Hours.TIDY;
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
    public Post perform(Asked asked) {
        Vote counted = asked.the(vote);
        if (counted.result().isPresent()) {
            hours.tidied(counted, asked.now());
        }
        return Post.saying("vote.clock-done");
    }
}
