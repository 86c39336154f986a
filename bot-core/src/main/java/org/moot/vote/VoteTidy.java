package org.moot.vote;

import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;

/** Erases who took part in a vote, six months after it was counted. */
record VoteTidy(Parameter<Vote> vote, Hours hours) implements ByTheClock {

    @Override
    public String name() {
        return Hours.TIDY;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(vote);
    }

    @Override
    public void at(Asked asked) {
        Vote counted = asked.the(vote);
        if (counted.result().isPresent()) {
            hours.tidied(counted, asked.now());
        }
    }
}
