package org.moot.proposal;

import java.time.ZoneId;
import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Parameters;

/** Asks what came of a decision when its review time has come. */
final class DecisionAskReview implements ByTheClock {
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
    public void at(Asked asked) {
        asking.ask(asked.the(NUMBER), asked.maybe(Given.ZONE).map(ZoneId::of), asked.now());
    }
}
