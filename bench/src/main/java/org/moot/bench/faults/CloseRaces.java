package org.moot.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.vote.VoteId;

/** Votes that close, by two programs at once, while everybody is still casting into them. */
final class CloseRaces {
    private static final int PROGRAMS = 2;
    private static final Duration BEFORE = Duration.ofSeconds(9);
    private static final int SOME = 10;
    private static final Duration MOMENT = Duration.ofMillis(500);

    private final Grounds grounds;
    private final Mutant mutant;

    CloseRaces(Grounds grounds, Mutant mutant) {
        this.grounds = grounds;
        this.mutant = mutant;
    }

    /**
     * Half of them close before their time, the others when it has come.
     *
     * @param atOnce how many of the votes close at the same moment
     */
    Verdict run(int races, int atOnce, int voters) {
        Verdict all = Verdict.NOTHING;
        try (var trial = new Trial(grounds, voters, mutant)) {
            for (int left = races; left > 0; left -= atOnce) {
                boolean early = left > races / 2 || races == atOnce;
                all = all.plus(batch(trial, Math.min(left, atOnce), early));
            }
        }
        return all;
    }

    private static Verdict batch(Trial trial, int many, boolean early) {
        List<VoteId> votes = trial.openVotes(many);
        Town town = trial.town();
        if (!early) {
            town.forwardToTheLast(BEFORE, votes.getFirst());
        }
        town.beat();
        List<Crowd> crowds = new ArrayList<>();
        Verdict all = Verdict.NOTHING;
        try (Fleet fleet = trial.fleet(PROGRAMS)) {
            votes.forEach(vote -> crowds.add(trial.crowd(fleet, vote)));
            if (early) {
                crowds.forEach(crowd -> crowd.awaitAcknowledged(SOME));
            } else {
                town.awaitTheLast(MOMENT, votes.getFirst());
            }
            votes.forEach(vote -> fleet.close(vote, early));
            crowds.forEach(Crowd::awaitRefused);
            for (int race = 0; race < many; race++) {
                all = all.plus(trial.verdict(votes.get(race), crowds.get(race).ledger()));
            }
        } finally {
            crowds.forEach(Crowd::close);
        }
        return all;
    }
}
