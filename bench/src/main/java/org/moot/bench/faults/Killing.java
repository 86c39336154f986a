package org.moot.bench.faults;

import java.util.function.Consumer;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.vote.VoteId;

/** Something is killed again and again while ballots are cast into one open vote. */
final class Killing {
    private static final int PROGRAMS = 2;

    private final Grounds grounds;
    private final Mutant mutant;

    Killing(Grounds grounds, Mutant mutant) {
        this.grounds = grounds;
        this.mutant = mutant;
    }

    /** The programs, one at a time, as by {@code kill -9}. */
    Verdict programs(int voters, int kills, int acknowledgements) {
        return whileCasting(voters, kills, acknowledgements, Fleet::killOne);
    }

    /** The database, as when the machine loses its power. */
    Verdict postgres(int voters, int crashes, int acknowledgements) {
        return whileCasting(voters, crashes, acknowledgements, fleet -> grounds.crashPostgres());
    }

    private Verdict whileCasting(int voters, int faults, int acknowledgements, Consumer<Fleet> fault) {
        try (var trial = new Trial(grounds, voters, mutant)) {
            VoteId vote = trial.openVotes(1).getFirst();
            try (Fleet fleet = trial.fleet(PROGRAMS);
                    Crowd crowd = trial.crowd(fleet, vote)) {
                for (int done = 1; done <= faults; done++) {
                    crowd.awaitAcknowledged(acknowledgements * (long) done / (faults + 1));
                    fault.accept(fleet);
                }
                crowd.awaitAcknowledged(acknowledgements);
                crowd.close();
                return trial.closed(vote, crowd.ledger());
            }
        }
    }
}
