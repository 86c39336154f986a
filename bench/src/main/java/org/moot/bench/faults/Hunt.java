package org.moot.bench.faults;

import org.moot.bench.faults.Ledger.Verdict;

/** Looks for a planted fault in the way that brings it out, until the voters notice or it is too late. */
final class Hunt {
    private static final int ROUNDS = 5;

    private final Grounds grounds;

    Hunt(Grounds grounds) {
        this.grounds = grounds;
    }

    /** A good verdict means that it went unnoticed. */
    Verdict of(Mutant mutant) {
        Verdict all = Verdict.NOTHING;
        for (int round = 0; round < ROUNDS && all.isGood(); round++) {
            all = all.plus(once(mutant));
        }
        return all;
    }

    private Verdict once(Mutant mutant) {
        return switch (mutant) {
            case NONE, NO_CLOSE_LOCK -> new CloseRaces(grounds, mutant).run(2, 2, 30);
            case LATEST_NONCE_ONLY -> new Killing(grounds, mutant).programs(40, 1, 600);
            case EARLY_ACKNOWLEDGEMENT -> new Killing(grounds, mutant).programs(40, 2, 600);
        };
    }
}
