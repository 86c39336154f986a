package org.moot.vote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.moot.command.Asked;
import org.moot.command.Parameter;
import org.moot.office.Performing;

/** What two persons can do to a vote out of the rule: the command by which one of them asks for it, and doing it. */
interface VoteDeed extends Performing {

    /** The name of the command, such as {@code vote extend}. */
    String command();

    /** What is asked for beside the vote and the reason. */
    default List<Parameter<?>> asks() {
        return List.of();
    }

    /** What was asked for, for the act; exact, so that the second person reads what will be done. */
    default Map<String, String> details(Vote vote, Asked asked, Instant now) {
        return Map.of();
    }
}
