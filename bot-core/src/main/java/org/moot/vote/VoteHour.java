package org.moot.vote;

import java.time.Instant;
import java.util.List;
import org.moot.command.Asked;
import org.moot.command.ByTheClock;
import org.moot.command.Parameter;
import org.moot.command.Storing;

/** A step of a vote that waits for its hour, stored in transactions of its own because the box is in others. */
interface VoteHour extends ByTheClock {

    Parameter<Vote> vote();

    /** Does it to the vote as it is now; see {@link ByTheClock#at(Asked)}. */
    void at(Vote about, Instant now);

    @Override
    default void at(Asked asked) {
        at(asked.the(vote()), asked.now());
    }

    @Override
    default List<Parameter<?>> parameters() {
        return List.of(vote());
    }

    @Override
    default Storing stored() {
        return Storing.OWN;
    }
}
