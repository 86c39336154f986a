package org.moot.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/** The machine's clock jumps ahead and back while people vote, as when it was set wrong and somebody mends it. */
final class Jumps {
    private static final List<Duration> JUMPS = List.of(
            Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(1), Duration.ofDays(-1), Duration.ofHours(2));

    private final Grounds grounds;

    Jumps(Grounds grounds) {
        this.grounds = grounds;
    }

    /** @param early whether the vote was closed by a jump, with less time to vote than was announced */
    record Result(Verdict verdict, boolean early) {
        boolean isGood() {
            return verdict.isGood() && !early;
        }
    }

    /** The last jump goes over the closing time: it looks like an outage of the service, and moves the close. */
    Result run(int voters) {
        try (var trial = new Trial(grounds, voters, Mutant.NONE)) {
            VoteId vote = trial.openVotes(1).getFirst();
            Town town = trial.town();
            var spell = new Spell(town, vote, voters);
            spell.round();
            town.forwardToTheLast(Duration.ofHours(1), vote);
            Instant announced = town.vote(vote).closes();
            for (Duration jump : JUMPS) {
                town.beat();
                town.jump(jump);
                town.beat();
                town.forward(Duration.ZERO);
                spell.round();
            }
            boolean early = !(town.vote(vote).state() instanceof Vote.State.Open)
                    || !town.vote(vote).closes().isAfter(announced);
            return new Result(trial.closed(vote, spell.ledger()), early);
        }
    }
}
