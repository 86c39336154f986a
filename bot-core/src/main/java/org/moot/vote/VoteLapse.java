package org.moot.vote;

import java.time.Instant;
import org.moot.command.Parameter;
import org.moot.vote.Vote.State;

/**
 * Makes a vote void that an older copy of the database brought back: when no two persons let it go on in time, or at once when
 * its keys are gone, so that its ballots can be neither taken nor counted.
 */
record VoteLapse(Parameter<Vote> vote, VoteKeys keys, Hours hours, Voiding voiding) implements VoteHour {

    @Override
    public String name() {
        return Hours.LAPSE;
    }

    @Override
    public void at(Vote about, Instant now) {
        if (isOver(about, now)) {
            voiding.of(about, now);
        }
    }

    private boolean isOver(Vote about, Instant now) {
        return switch (about.state()) {
            case State.Announced(var opens, var closes) ->
                keys.sealKey(about.id()).isEmpty();
            case State.Paused(var opened, var closes, var copy, var at) ->
                keys.linking(about.id()).isEmpty() || !now.isBefore(hours.lapses(about, at));
            case State.Closed(var at, var opened, var of) ->
                keys.openedKey(about.id()).isEmpty();
            default -> false;
        };
    }
}
