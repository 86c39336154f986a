package org.moot.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.vote.VoteId;

/** Votes over the two days of the year on which clocks are changed. */
final class Clocks {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(22, 0);

    private final Grounds grounds;

    Clocks(Grounds grounds) {
        this.grounds = grounds;
    }

    /** @param closes when the vote closed, in the town's own time */
    record Result(Verdict verdict, ZonedDateTime closes) {

        /** Nothing closes at night, nor in the hour that does not exist or exists twice. */
        boolean isGood() {
            LocalTime time = closes.toLocalTime();
            return verdict.isGood() && !time.isBefore(MORNING) && time.isBefore(EVENING);
        }
    }

    /**
     * A vote that opens some days before and would close in the very hour of the change.
     *
     * @param change when the clocks are changed
     */
    Result over(Instant change, int voters) {
        try (var trial = new Trial(grounds, change.minus(Duration.ofDays(11)), voters)) {
            VoteId vote = trial.openVotes(1).getFirst();
            var spell = new Spell(trial.town(), vote, voters);
            spell.round();
            trial.town().forwardToTheLast(Duration.ofHours(1), vote);
            spell.round();
            Instant closes = trial.town().vote(vote).closes();
            return new Result(trial.closed(vote, spell.ledger()), closes.atZone(LONDON));
        }
    }
}
