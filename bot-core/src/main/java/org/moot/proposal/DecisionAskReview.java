package org.moot.proposal;

import java.time.ZoneId;
import java.util.List;
import org.moot.command.Answers;
import org.moot.command.Asked;
import org.moot.command.Command;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.command.Permission;
import org.moot.conversation.Post;

/** Asks what came of a decision when its review time has come. */
final class DecisionAskReview implements Command {
    private static final Parameter<Long> NUMBER = Parameters.number(Schedule.NUMBER, "3");

    private final ReviewAsking asking;

    DecisionAskReview(ReviewAsking asking) {
        this.asking = asking;
    }

    @Override
    public String name() {
        return Schedule.REVIEW;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(NUMBER, Given.ZONE);
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
        asking.ask(asked.the(NUMBER), asked.maybe(Given.ZONE).map(ZoneId::of), asked.now());
        return Drafts.DONE;
    }
}
