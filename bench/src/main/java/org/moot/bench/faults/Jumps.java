package org.moot.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/** The machine's clock jumps ahead and back while people vote, as when it was set wrong and somebody mends it. */
final class Jumps {
    private static final List<Duration> JUMPS =
            List.of(Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(1), Duration.ofDays(-1));

    private final Grounds grounds;

    Jumps(Grounds grounds) {
        this.grounds = grounds;
    }

    /**
     * @param rounds how often everybody voted
     * @param early whether a jump left less time to vote than was announced
     */
    record Result(Verdict verdict, int rounds, boolean early) {
        boolean isGood() {
            return verdict.isGood() && verdict.refused() == 0 && !early;
        }
    }

    /** A jump over the closing time looks like an outage of the service, and moves the close. */
    Result run(int voters) {
        try (var trial = new Trial(grounds, voters, Mutant.NONE)) {
            VoteId vote = trial.openVotes(1).getFirst();
            var spell = new Spell(trial.town(), vote, voters);
            spell.round();
            boolean early = false;
            for (Duration jump : JUMPS) {
                trial.town().forwardToTheLast(Duration.ofHours(1), vote);
                early |= isEarlyAfter(jump, trial.town(), vote);
                spell.round();
            }
            trial.town().forwardToTheLast(Duration.ofHours(1), vote);
            early |= isEarlyAfter(Duration.ofHours(2), trial.town(), vote);
            spell.round();
            return new Result(trial.closed(vote, spell.ledger()), JUMPS.size() + 2, early);
        }
    }

    private static boolean isEarlyAfter(Duration jump, Town town, VoteId vote) {
        Instant announced = town.vote(vote).closes();
        town.beat();
        town.jump(jump);
        town.forward(Duration.ZERO);
        town.beat();
        Vote now = town.vote(vote);
        return !(now.state() instanceof Vote.State.Open) || now.closes().isBefore(announced);
    }
}
